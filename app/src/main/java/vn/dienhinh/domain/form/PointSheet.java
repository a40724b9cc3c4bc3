package vn.dienhinh.domain.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects what one rule finds at many places; like faults become one point. */
final class PointSheet {

    private final FormCode code;
    private final FormValue wanted;
    private final Map<FormValue, FormPoint> faults = new LinkedHashMap<>();
    private FormPlace kept;
    private int keptPlaces;
    private int hidden;

    PointSheet(FormCode code, FormValue wanted) {
        this.code = code;
        this.wanted = wanted;
    }

    PointSheet(FormCode code, FormWord wanted) {
        this(code, new FormValue.Word(wanted));
    }

    /** A place that keeps the rule. */
    void pass(FormPlace where) {
        kept = Objects.requireNonNullElse(kept, where);
        keptPlaces++;
    }

    /** A place that breaks it. */
    void fail(FormPlace where, FormValue found) {
        faults.merge(found, new FormPoint(code, where, found, wanted, Verdict.FAIL, 1), (first, more) ->
                new FormPoint(code, first.where(), found, wanted, Verdict.FAIL, first.places() + 1));
    }

    void fail(FormPlace where, FormWord found) {
        fail(where, new FormValue.Word(found));
    }

    /** A place where the file can't show it. */
    void unknown() {
        hidden++;
    }

    /** One place: kept when {@code kept}, else broken with what was found. */
    void judge(FormPlace where, boolean holds, FormValue found) {
        if (holds) {
            pass(where);
        } else {
            fail(where, found);
        }
    }

    void judge(FormPlace where, boolean holds, FormWord found) {
        judge(where, holds, new FormValue.Word(found));
    }

    /** A figure against its limit; null is what the file can't show. */
    void measure(FormPlace where, Double value, Limit limit) {
        if (value == null) {
            unknown();
        } else {
            judge(where, limit.allows(value), new FormValue.Measure(value, limit.unit()));
        }
    }

    /** What came out: all faults, or that the rule is kept, hidden or not asked. */
    List<FormPoint> points() {
        if (!faults.isEmpty()) {
            return new ArrayList<>(faults.values());
        }
        if (keptPlaces > 0) {
            return List.of(new FormPoint(code, kept, null, wanted, Verdict.PASS, keptPlaces));
        }
        return List.of(new FormPoint(code, null, null, wanted, hidden > 0 ? Verdict.UNKNOWN : Verdict.NOT_APPLICABLE, 0));
    }
}
