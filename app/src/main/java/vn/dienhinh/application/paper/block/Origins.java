package vn.dienhinh.application.paper.block;

import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Origin;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;

/** Says of finished blocks what they were made from; paragraphs that know a nearer origin keep it. */
public final class Origins {

    private Origins() {
    }

    /** The blocks, made from the field at that path. */
    public static List<Block> at(String path, List<? extends Block> blocks) {
        return blocks.stream().map(block -> at(Origin.of(path), block)).toList();
    }

    /** The block, made from the field at that path. */
    public static Block at(String path, Block block) {
        return at(Origin.of(path), block);
    }

    /** The row, made from the entry of a list. */
    public static TableRow ofEntry(String list, String itemId, TableRow row) {
        return at(new Origin(list, itemId), row);
    }

    private static Block at(Origin origin, Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.from(origin);
        }
        if (block instanceof Table table) {
            return new Table(table.bordered(), table.columnWidthsMm(), table.headingRows(), table.keepTogether(),
                    table.rows().stream().map(row -> at(origin, row)).toList());
        }
        return block;
    }

    private static TableRow at(Origin origin, TableRow row) {
        return new TableRow(row.cells().stream().map(cell -> new TableCell(cell.columnSpan(), cell.rowSpan(),
                cell.centredUpright(), cell.content().stream().map(block -> at(origin, block)).toList())).toList(),
                row.minHeightMm());
    }
}
