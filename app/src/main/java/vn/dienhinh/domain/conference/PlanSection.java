package vn.dienhinh.domain.conference;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * One numbered section of the plan. The program numbers it: I., 1., 1.1.
 *
 * @param id       stable id inside the plan
 * @param level    1 for I., 2 for 1., 3 for 1.1.
 * @param title    heading without its number; null means the drafted heading
 * @param draftKey which drafted text belongs here ("purpose"); empty for a section that the clerk added
 * @param body     the clerk's own text; null means the drafted text, composed anew from the data each time. Lines
 *                 that begin with "- " or "+ " are list lines
 * @param listing  the list set under the text
 */
public record PlanSection(String id, int level, String title, String draftKey, String body,
                          SectionListing listing) {

    public PlanSection {
        id = VietnameseText.line(id);
        title = title == null ? null : VietnameseText.line(title);
        draftKey = VietnameseText.line(draftKey);
        body = body == null ? null : VietnameseText.lines(body);
        listing = listing == null ? SectionListing.NONE : listing;
    }

    /** True when the text is drafted by the program and follows the data. */
    public boolean isDrafted() {
        return body == null;
    }

    public PlanSection withTitle(String value) {
        return new PlanSection(id, level, value, draftKey, body, listing);
    }

    /** The section with the clerk's own text; null restores the drafted text. */
    public PlanSection withBody(String value) {
        return new PlanSection(id, level, title, draftKey, value, listing);
    }
}
