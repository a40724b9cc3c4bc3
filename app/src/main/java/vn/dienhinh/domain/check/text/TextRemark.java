package vn.dienhinh.domain.check.text;

import java.util.List;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.rule.Source;

/**
 * Something that a rule found in a text.
 *
 * @param code        stable code, see FindingCodes
 * @param severity    how grave
 * @param from        first character in the text as it was given, counted from 0
 * @param to          character after the last one
 * @param arguments   what the sentence needs
 * @param replacement what belongs in the place of exactly these characters; null where the program can't know
 * @param field       which of several texts it stands in, counted from 0
 */
public record TextRemark(String code, Severity severity, int from, int to, List<Object> arguments,
                         String replacement, int field) {

    public TextRemark {
        arguments = List.copyOf(arguments);
    }

    /** The remark as a finding at a place, without a mend. */
    public Finding at(Place place) {
        return new Finding(code, severity, place, arguments, Source.none(), List.of());
    }
}
