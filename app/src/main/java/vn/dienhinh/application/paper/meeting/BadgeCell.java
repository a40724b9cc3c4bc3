package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.application.document.BarCode;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.TextWidth;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;

/** One badge, its letters as large as its height allows: a badge that grows would push the last row off its sheet. */
final class BadgeCell {

    /** Width for text in a badge. */
    static final double TEXT_MM = 74;

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Height of a line of letters of one point, a little more than in the official font. */
    private static final double LINE = 1.16;
    /** Lines drawn around a badge, and what rounding may take. */
    private static final double SPARE_PT = 1.5;
    private static final double BARS_MM = 9;
    /** A sixtieth of an inch: a whole number of dots on office printers, and wide enough for any hand scanner. */
    private static final double MODULE_MM = 25.4 / 60;
    /** Above the bars, and the tiny line that carries them. */
    private static final double BARS_GAP_PT = 4.5;
    private static final String CUT = "…";

    private final Wording wording;
    private final double heightPt;
    private final List<Block> meeting;

    /**
     * @param heightMm height that no badge may pass
     * @param meeting  what stands at the top of all badges
     */
    BadgeCell(Wording wording, double heightMm, List<Block> meeting) {
        this.wording = wording;
        this.heightPt = heightMm * POINTS_PER_MM - SPARE_PT;
        this.meeting = List.copyOf(meeting);
    }

    /** @param code what the entrance reads when the list is checked on the day; empty for a badge without a bearer */
    TableCell of(Delegate bearer, Optional<String> code) {
        List<Block> above = new ArrayList<>(meeting);
        if (bearer.category() != DelegateCategory.SERVICE) {
            above.add(Paragraphs.of(PaperStyles.BADGE_WORD, wording.text("badge.word")));
        }
        String name = bearer.fullName();
        above.add(name.isEmpty() ? Paragraphs.byHand(nameStyle(Wording.DOTS), Wording.DOTS)
                : Paragraphs.of(nameStyle(name), name));
        List<Block> below = below(bearer, code);
        List<Block> blocks = new ArrayList<>(above);
        blocks.addAll(work(work(bearer), heightPt - height(above) - height(below)));
        blocks.addAll(below);
        return TableCell.centred(blocks.toArray(Block[]::new));
    }

    private List<Block> below(Delegate bearer, Optional<String> code) {
        List<Block> below = new ArrayList<>();
        String category = wording.text("badge." + (bearer.category() == null ? "none" : bearer.category().name()));
        if (!category.isEmpty()) {
            below.add(Paragraphs.of(PaperStyles.BADGE_CATEGORY, category));
        }
        code.ifPresent(text -> {
            below.add(new BarCode(text, BARS_MM, MODULE_MM));
            below.add(Paragraphs.of(PaperStyles.BADGE_CODE, wording.text("badge.code", Map.of("code", text))));
        });
        return below;
    }

    /** The work in the largest letters that leave the badge its height; in the smallest, as many words as fit. */
    private static List<Block> work(String work, double room) {
        if (work.isEmpty()) {
            return List.of();
        }
        for (ParagraphStyle style : PaperStyles.BADGE_WORKS) {
            if (height(work, style) <= room) {
                return List.of(Paragraphs.of(style, work));
            }
        }
        ParagraphStyle smallest = PaperStyles.BADGE_WORKS.get(PaperStyles.BADGE_WORKS.size() - 1);
        for (int end = work.lastIndexOf(' '); end > 0; end = work.lastIndexOf(' ', end - 1)) {
            String some = work.substring(0, end) + CUT;
            if (height(some, smallest) <= room) {
                return List.of(Paragraphs.of(smallest, some));
            }
        }
        return List.of();
    }

    private static ParagraphStyle nameStyle(String name) {
        if (lines(name, PaperStyles.BADGE_NAME) == 1) {
            return PaperStyles.BADGE_NAME;
        }
        return lines(name, PaperStyles.BADGE_NAME_LONG) <= 2 ? PaperStyles.BADGE_NAME_LONG : PaperStyles.BADGE_NAME_LONGEST;
    }

    /** A collective's representative bears its name. */
    private static String work(Delegate bearer) {
        return bearer.collective().isEmpty() ? Cells.work(bearer, "; ") : bearer.collective();
    }

    private static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(block -> block instanceof Paragraph paragraph
                ? height(paragraph.text(), paragraph.style()) : BARS_MM * POINTS_PER_MM + BARS_GAP_PT).sum();
    }

    private static double height(String text, ParagraphStyle style) {
        return style.spaceBeforePt() + lines(text, style) * style.sizePt() * LINE;
    }

    /** How many lines a text takes, about; rather one too many than one too few. */
    private static int lines(String text, ParagraphStyle style) {
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ")) {
            double width = TextWidth.mm(word, style.sizePt(), style.bold());
            double blank = TextWidth.mm(" ", style.sizePt(), style.bold());
            if (used > 0 && used + blank + width <= TEXT_MM) {
                used += blank + width;
            } else {
                lines += (used > 0 ? 1 : 0) + (int) (width / TEXT_MM);
                used = width % TEXT_MM;
            }
        }
        return lines;
    }
}
