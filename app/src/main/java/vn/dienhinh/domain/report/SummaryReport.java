package vn.dienhinh.domain.report;

import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * The summary report that goes upward.
 *
 * @param addressees to whom (Kính gửi); empty list means the dossier's addressee
 * @param opening    opening paragraph; null means the drafted one
 * @param sections   headings and texts in order
 * @param figures    commendation figures
 * @param closing    closing paragraph; null means the drafted one
 */
public record SummaryReport(List<String> addressees, String opening, List<ReportSection> sections,
                            List<CommendationFigure> figures, String closing) {

    public SummaryReport {
        addressees = addressees == null ? List.of() : List.copyOf(addressees);
        opening = opening == null ? null : VietnameseText.lines(opening);
        sections = sections == null ? List.of() : List.copyOf(sections);
        figures = figures == null ? List.of() : List.copyOf(figures);
        closing = closing == null ? null : VietnameseText.lines(closing);
    }

    /** A report without headings. */
    public static SummaryReport blank() {
        return new SummaryReport(List.of(), null, List.of(), List.of(), null);
    }

    public SummaryReport withAddressees(List<String> value) {
        return new SummaryReport(value, opening, sections, figures, closing);
    }

    public SummaryReport withOpening(String value) {
        return new SummaryReport(addressees, value, sections, figures, closing);
    }

    public SummaryReport withSections(List<ReportSection> value) {
        return new SummaryReport(addressees, opening, value, figures, closing);
    }

    public SummaryReport withFigures(List<CommendationFigure> value) {
        return new SummaryReport(addressees, opening, sections, value, closing);
    }

    public SummaryReport withClosing(String value) {
        return new SummaryReport(addressees, opening, sections, figures, value);
    }
}
