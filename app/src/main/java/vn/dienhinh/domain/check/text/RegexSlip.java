package vn.dienhinh.domain.check.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.finding.Severity;

/**
 * A fault that a pattern finds.
 *
 * @param code     its code
 * @param severity how grave
 * @param sign     a paragraph without these small letters has no such fault: a search for them is far quicker
 * @param pattern  finds it; a group named "at" narrows the place
 * @param mended   what belongs there; gives null where the program can't know
 */
record RegexSlip(String code, Severity severity, String sign, Pattern pattern, Function<MatchResult, String> mended) {

    static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
    static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}])";

    static RegexSlip hint(String code, String sign, String pattern, Function<MatchResult, String> mended) {
        return new RegexSlip(code, Severity.INFO, sign, Pattern.compile(pattern), mended);
    }

    static RegexSlip warning(String code, String sign, String pattern, Function<MatchResult, String> mended) {
        return new RegexSlip(code, Severity.WARNING, sign, Pattern.compile(pattern), mended);
    }

    /** Hands over every one in a paragraph; a mend that changes nothing is none. */
    void look(Paragraph paragraph, Remarks found) {
        if (!paragraph.lower().contains(sign)) {
            return;
        }
        Matcher matcher = pattern.matcher(paragraph.text());
        while (matcher.find()) {
            String wrong = matcher.group();
            String right = mended.apply(matcher.toMatchResult());
            if (!wrong.equals(right)) {
                found.add(code, severity, paragraph, matcher.start(), matcher.end(), right, wrong.strip(),
                        right == null ? "" : right.strip());
            }
        }
    }

    static void lookAll(List<RegexSlip> slips, Paragraph paragraph, Remarks found) {
        for (RegexSlip slip : slips) {
            slip.look(paragraph, found);
        }
    }
}
