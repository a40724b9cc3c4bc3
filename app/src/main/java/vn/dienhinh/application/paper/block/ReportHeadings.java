package vn.dienhinh.application.paper.block;

import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.text.VietnameseText;

/** How the summary report's numbered headings look: parts centred in two lines, I. in capitals, all bold. */
public final class ReportHeadings {

    private final Wording wording;

    public ReportHeadings(Wording wording) {
        this.wording = wording;
    }

    /** A heading; dots stand for a title that is not written. */
    public List<Block> of(SectionNumbering.Heading heading, String title, boolean inPart) {
        String words = title.isEmpty() ? Wording.DOTS : title;
        String numbered = heading.label() + " " + words;
        return switch (heading.form()) {
            case PART -> part(heading, words);
            case ROMAN -> List.of(Paragraphs.of(inPart ? PaperStyles.ROMAN_IN_PART : PaperStyles.ROMAN,
                    VietnameseText.upper(numbered)));
            case ARABIC -> List.of(Paragraphs.of(inPart ? PaperStyles.ARABIC_IN_PART : PaperStyles.ARABIC, numbered));
            case DECIMAL -> List.of(Paragraphs.of(PaperStyles.DECIMAL, numbered));
            case LETTER -> List.of(Paragraphs.of(PaperStyles.LETTER, numbered));
        };
    }

    private List<Block> part(SectionNumbering.Heading heading, String title) {
        return List.of(
                Paragraphs.of(PaperStyles.PART, wording.text("paper.part", Map.of("number", heading.label()))),
                Paragraphs.of(PaperStyles.PART_TITLE, VietnameseText.upper(title)));
    }
}
