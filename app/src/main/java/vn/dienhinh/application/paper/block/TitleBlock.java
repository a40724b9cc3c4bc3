package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.domain.text.VietnameseText;

/** Type and subject of a paper, centred, a line under them (NĐ 30/2020/NĐ-CP, Phụ lục I, II.5b). */
public final class TitleBlock {

    private static final double RULE = 0.4;

    private TitleBlock() {
    }

    /**
     * The block.
     *
     * @param type    "Kế hoạch"; printed in capitals
     * @param subject what the paper is about; broken into lines of like length
     */
    public static List<Block> of(String type, String subject) {
        return of(type, List.of(subject));
    }

    /**
     * The same for a subject of several parts, each on lines of its own.
     *
     * @param subjects never empty
     */
    public static List<Block> of(String type, List<String> subjects) {
        TitleLines breaking = new TitleLines(PaperPages.PORTRAIT.textWidthMm(), PaperStyles.TITLE_SIZE);
        List<String> lines = subjects.stream().flatMap(subject -> breaking.of(subject).stream()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraphs.of(PaperStyles.TITLE, VietnameseText.upper(type)));
        lines.forEach(line -> blocks.add(Paragraphs.of(PaperStyles.SUBJECT, line)));
        blocks.add(new RuleLine(lines.get(lines.size() - 1), PaperStyles.SUBJECT, RULE, true));
        return blocks;
    }
}
