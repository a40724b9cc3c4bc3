package vn.dienhinh.application.paper.block;

import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.domain.text.VietnameseText;

/** How a plan's numbered headings look: I. in capitals, 1. and 1.1. as they are, all bold. */
public final class PlanHeadings {

    private PlanHeadings() {
    }

    public static Block heading(SectionNumbering.Heading heading, String title) {
        String text = heading.form() == SectionNumbering.Form.ROMAN ? VietnameseText.upper(title) : title;
        return Paragraphs.of(style(heading.form()), heading.label() + " " + text);
    }

    private static ParagraphStyle style(SectionNumbering.Form form) {
        return switch (form) {
            case PART, ROMAN -> PaperStyles.ROMAN;
            case ARABIC -> PaperStyles.ARABIC;
            case DECIMAL -> PaperStyles.DECIMAL;
            case LETTER -> PaperStyles.LETTER;
        };
    }
}
