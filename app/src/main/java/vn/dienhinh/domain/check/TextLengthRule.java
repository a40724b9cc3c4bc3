package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;

/** One-line values so long that they are more likely a text pasted into the wrong field. */
final class TextLengthRule implements Rule {

    /** The longest real one-line value, a programme item of a district's plan, has some 450 letters. */
    private static final int LONGEST_LINE = 500;

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        return TextFields.of(conference).stream()
                .filter(field -> field.oneLine() && field.text().length() > LONGEST_LINE)
                .map(field -> Finding.of(FindingCodes.TEXT_TOO_LONG, Severity.WARNING, field.place(),
                        field.text().length(), LONGEST_LINE))
                .toList();
    }
}
