package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * What is known of the paper that a text belongs to. Anything may be unknown; rules that need it then keep silent.
 *
 * @param kind        kind of the body that issues it; null when not known
 * @param unitName    proper name of a territory: "Trùng Khánh"; empty when not known
 * @param date        date of the paper; null when not known
 * @param notBefore   the paper can't be older than this, since it cites a paper of that day; null when not known
 * @param meetingName the meeting's form as the paper names it, without unit and ordinal; empty when not known
 * @param ordinal     "I" in "lần thứ I"; empty when not known
 * @param period      the coming period; never null
 * @param force       which laws and decrees hold when; the shipped list unless another is given
 */
public record PaperFacts(UnitKind kind, String unitName, LocalDate date, LocalDate notBefore, String meetingName,
                         String ordinal, Period period, LegalForce force) {

    public PaperFacts {
        unitName = unitName == null ? "" : unitName;
        meetingName = meetingName == null ? "" : meetingName;
        ordinal = ordinal == null ? "" : ordinal;
        period = period == null ? Period.unknown() : period;
        force = force == null ? LegalForce.shipped() : force;
    }

    /** With the shipped list of laws and decrees. */
    public PaperFacts(UnitKind kind, String unitName, LocalDate date, LocalDate notBefore, String meetingName,
                      String ordinal, Period period) {
        this(kind, unitName, date, notBefore, meetingName, ordinal, period, LegalForce.shipped());
    }

    /** The same with another list of laws and decrees. */
    public PaperFacts withForce(LegalForce value) {
        return new PaperFacts(kind, unitName, date, notBefore, meetingName, ordinal, period, value);
    }

    /** Nothing known. */
    public static PaperFacts unknown() {
        return new PaperFacts(null, "", null, null, "", "", Period.unknown());
    }

    /** The paper's day, or the earliest that it can be of; null when neither is known. */
    LocalDate dayAtLeast() {
        return date != null ? date : notBefore;
    }
}
