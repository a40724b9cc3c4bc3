package vn.dienhinh.domain.form;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Columns side by side that a writer made with tabs: the head, from the line of the state title on, and the signature,
 * from "Nơi nhận" on, as long as the lines have tabs or are blank.
 */
final class TabbedColumns {

    private static final double LEFT_SHARE = 0.4;

    private boolean open;

    /** The halves of a line, or the line itself where it has none. */
    List<ObservedParagraph> halves(ObservedParagraph paragraph) {
        if (paragraph.isBlank()) {
            return List.of(paragraph);
        }
        String key = VietnameseText.searchKey(paragraph.rawText().replace('\t', ' ')).strip();
        boolean tabbed = paragraph.rawText().strip().indexOf('\t') > 0 || open && paragraph.rawText().startsWith("\t");
        open = tabbed && (open || key.contains("cong hoa xa hoi chu nghia viet nam") || key.startsWith("noi nhan"));
        return open ? split(paragraph) : List.of(paragraph);
    }

    private static List<ObservedParagraph> split(ObservedParagraph paragraph) {
        List<ObservedRun> left = new ArrayList<>();
        List<ObservedRun> right = new ArrayList<>();
        for (ObservedRun run : paragraph.runs()) {
            int tab = run.text().indexOf('\t');
            if (!right.isEmpty()) {
                right.add(run);
            } else if (tab < 0) {
                left.add(run);
            } else {
                left.add(part(run, run.text().substring(0, tab)));
                right.add(part(run, run.text().substring(tab).strip()));
            }
        }
        ObservedColumn column = paragraph.column();
        double share = column.widthMm() * LEFT_SHARE;
        return List.of(half(paragraph, left, new ObservedColumn(column.leftMm(), share)),
                half(paragraph, right, new ObservedColumn(column.leftMm() + share, column.widthMm() - share)));
    }

    private static ObservedRun part(ObservedRun run, String text) {
        return new ObservedRun(text, run.fonts(), run.sizePt(), run.bold(), run.italic());
    }

    /** Where the letters of a half stand, tabs do not tell. */
    private static ObservedParagraph half(ObservedParagraph whole, List<ObservedRun> runs, ObservedColumn column) {
        ParagraphLook look = whole.look();
        return new ObservedParagraph(column, runs, new ParagraphLook(null, null, null, look.spaceBeforePt(),
                look.spaceAfterPt(), look.lineSpacing(), look.keepWithNext(), look.listed(), look.outlineLevel()), null);
    }
}
