package vn.dienhinh.domain.report;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * One heading of the summary report and the text under it.
 *
 * @param id       stable id inside the report
 * @param level    1 for a part (Phần), 2 for I., 3 for 1., 4 for a line under it; numbering is the program's
 * @param title    heading without its number
 * @param guidance what belongs there, shown to the clerk; printed in an outline, never in the report
 * @param body     the clerk's text; lines that begin with "- " or "+ " are list lines
 */
public record ReportSection(String id, int level, String title, String guidance, String body) {

    public ReportSection {
        id = VietnameseText.line(id);
        title = VietnameseText.line(title);
        guidance = VietnameseText.lines(guidance);
        body = VietnameseText.lines(body);
    }

    public ReportSection withTitle(String value) {
        return new ReportSection(id, level, value, guidance, body);
    }

    public ReportSection withBody(String value) {
        return new ReportSection(id, level, title, guidance, value);
    }
}
