package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Table;

/**
 * Word joins tables that touch, and wants a paragraph at the end of each section and cell. Both writers put the same
 * tiny empty paragraph there.
 */
public final class Separators {

    private static final ParagraphStyle TINY = new ParagraphStyle("Separator", "Dòng ngăn cách", 0, 1, false, false,
            Alignment.LEFT, 0, 0, 0, 0, 1, false);
    private static final Paragraph SEPARATOR = new Paragraph(TINY, List.of());

    private Separators() {
    }

    /** The blocks with a separator after each table that is last or meets another table; never empty. */
    public static List<Block> between(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            all.add(blocks.get(i));
            boolean last = i + 1 == blocks.size();
            if (blocks.get(i) instanceof Table && (last || blocks.get(i + 1) instanceof Table)) {
                all.add(SEPARATOR);
            }
        }
        return all.isEmpty() ? List.of(SEPARATOR) : all;
    }
}
