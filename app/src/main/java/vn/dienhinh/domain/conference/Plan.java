package vn.dienhinh.domain.conference;

import java.util.List;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * The unit's own plan.
 *
 * @param head         number and date
 * @param openingStyle how it opens
 * @param subject      trích yếu: "Tổ chức Hội nghị ..."; null means the drafted one
 * @param opening      opening paragraph; null means the drafted one
 * @param sections     numbered sections in order
 * @param closing      closing paragraph; null means the drafted one
 * @param backdrop     lines of the hall's backdrop (ma-két); empty list means the drafted ones
 * @param slogansInside  slogans inside the hall
 * @param slogansOutside slogans outside the hall
 */
public record Plan(PaperHead head, OpeningStyle openingStyle, String subject, String opening,
                   List<PlanSection> sections, String closing, List<String> backdrop, List<String> slogansInside,
                   List<String> slogansOutside) {

    public Plan {
        head = head == null ? PaperHead.blank() : head;
        openingStyle = openingStyle == null ? OpeningStyle.IMPLEMENTING : openingStyle;
        subject = subject == null ? null : VietnameseText.line(subject);
        opening = opening == null ? null : VietnameseText.lines(opening);
        sections = sections == null ? List.of() : List.copyOf(sections);
        closing = closing == null ? null : VietnameseText.lines(closing);
        backdrop = backdrop == null ? List.of() : List.copyOf(backdrop);
        slogansInside = slogansInside == null ? List.of() : List.copyOf(slogansInside);
        slogansOutside = slogansOutside == null ? List.of() : List.copyOf(slogansOutside);
    }

    /** A plan without sections, everything drafted. */
    public static Plan blank() {
        return new Plan(PaperHead.blank(), OpeningStyle.IMPLEMENTING, null, null, List.of(), null, List.of(),
                List.of(), List.of());
    }

    public Plan withHead(PaperHead value) {
        return new Plan(value, openingStyle, subject, opening, sections, closing, backdrop, slogansInside,
                slogansOutside);
    }

    public Plan withOpeningStyle(OpeningStyle value) {
        return new Plan(head, value, subject, opening, sections, closing, backdrop, slogansInside, slogansOutside);
    }

    public Plan withSubject(String value) {
        return new Plan(head, openingStyle, value, opening, sections, closing, backdrop, slogansInside,
                slogansOutside);
    }

    public Plan withOpening(String value) {
        return new Plan(head, openingStyle, subject, value, sections, closing, backdrop, slogansInside,
                slogansOutside);
    }

    public Plan withSections(List<PlanSection> value) {
        return new Plan(head, openingStyle, subject, opening, value, closing, backdrop, slogansInside,
                slogansOutside);
    }

    public Plan withClosing(String value) {
        return new Plan(head, openingStyle, subject, opening, sections, value, backdrop, slogansInside,
                slogansOutside);
    }

    public Plan withBackdrop(List<String> value) {
        return new Plan(head, openingStyle, subject, opening, sections, closing, value, slogansInside,
                slogansOutside);
    }

    public Plan withSlogansInside(List<String> value) {
        return new Plan(head, openingStyle, subject, opening, sections, closing, backdrop, value, slogansOutside);
    }

    public Plan withSlogansOutside(List<String> value) {
        return new Plan(head, openingStyle, subject, opening, sections, closing, backdrop, slogansInside, value);
    }
}
