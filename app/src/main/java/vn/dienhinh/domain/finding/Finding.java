package vn.dienhinh.domain.finding;

import java.util.List;
import vn.dienhinh.domain.rule.Source;

/**
 * What a rule found.
 *
 * @param code      stable code: "delegates.cap.exceeded"; the sentence stands in the bundle under "finding." + code
 * @param severity  how grave
 * @param place     where
 * @param arguments figures and names for the sentence, in its order; numbers as Integer or Double, dates as LocalDate
 * @param source    where the broken rule stands; Source.none() for a rule of the program's own
 * @param fixes     mends, nearest first; empty when none is known
 */
public record Finding(String code, Severity severity, Place place, List<Object> arguments, Source source,
                      List<Fix> fixes) {

    public Finding {
        arguments = List.copyOf(arguments);
        source = source == null ? Source.none() : source;
        fixes = List.copyOf(fixes);
    }

    /** A finding without source and mend. */
    public static Finding of(String code, Severity severity, Place place, Object... arguments) {
        return new Finding(code, severity, place, List.of(arguments), Source.none(), List.of());
    }

    /** The same finding with the source of its rule. */
    public Finding from(Source value) {
        return new Finding(code, severity, place, arguments, value, fixes);
    }

    /** The same finding with mends. */
    public Finding withFixes(List<Fix> value) {
        return new Finding(code, severity, place, arguments, source, value);
    }
}
