package vn.dienhinh.infrastructure.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.infrastructure.layout.Measures;
import vn.dienhinh.infrastructure.layout.TableGrid;
import vn.dienhinh.infrastructure.layout.TableGrid.Place;

/** Writes tables with a fixed grid whose rows stay whole. */
final class TableWriter {

    private static final List<String> BORDERS =
            List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV");

    private final WordXml xml;
    private final ParagraphWriter paragraphs;

    TableWriter(WordXml xml, ParagraphWriter paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    void write(Table table) throws XMLStreamException {
        TableGrid grid = new TableGrid(table);
        xml.open("w:tbl");
        properties(table.bordered(), grid);
        xml.open("w:tblGrid");
        for (int i = 0; i < grid.columns(); i++) {
            xml.leaf("w:gridCol", "w:w", grid.edge(i + 1) - grid.edge(i));
        }
        xml.close();
        int groupEnd = 0;
        for (int i = 0; i < grid.rows().size(); i++) {
            groupEnd = Math.max(groupEnd, grid.lastReached(i));
            boolean last = i + 1 == grid.rows().size();
            boolean keepNext = !last && (table.keepTogether() || i < groupEnd || i < table.headingRows());
            row(table, grid, i, keepNext);
        }
        xml.close();
    }

    private void properties(boolean bordered, TableGrid grid) throws XMLStreamException {
        xml.open("w:tblPr").leaf("w:tblW", "w:w", grid.edge(grid.columns()), "w:type", "dxa");
        xml.leaf("w:tblInd", "w:w", 0, "w:type", "dxa");
        if (bordered) {
            xml.open("w:tblBorders");
            for (String border : BORDERS) {
                xml.leaf(border, "w:val", "single", "w:sz", Math.round(8 * Measures.BORDER_PT), "w:space", 0,
                        "w:color", "000000");
            }
            xml.close();
        }
        xml.leaf("w:tblLayout", "w:type", "fixed");
        int padding = bordered ? Measures.CELL_PADDING_TWIPS : 0;
        xml.open("w:tblCellMar");
        xml.leaf("w:top", "w:w", 0, "w:type", "dxa").leaf("w:left", "w:w", padding, "w:type", "dxa");
        xml.leaf("w:bottom", "w:w", 0, "w:type", "dxa").leaf("w:right", "w:w", padding, "w:type", "dxa");
        xml.close().close();
    }

    private void row(Table table, TableGrid grid, int number, boolean keepNext) throws XMLStreamException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (grid.leastHeight(number) > 0) {
            xml.leaf("w:trHeight", "w:val", grid.leastHeight(number), "w:hRule", "atLeast");
        }
        if (number < table.headingRows()) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
        for (Place place : grid.rows().get(number)) {
            cell(place, grid.width(place), table.bordered() ? Measures.CELL_PADDING_TWIPS : 0, keepNext);
        }
        xml.close();
    }

    private void cell(Place place, int width, int padding, boolean keepNext) throws XMLStreamException {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa");
        if (place.cell().columnSpan() > 1) {
            xml.value("w:gridSpan", place.cell().columnSpan());
        }
        if (place.cell().rowSpan() > 1) {
            xml.value("w:vMerge", place.continued() ? "continue" : "restart");
        }
        if (place.cell().centredUpright()) {
            xml.value("w:vAlign", "center");
        }
        xml.close();
        for (Block block : place.content()) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.write(paragraph, keepNext);
            } else if (block instanceof RuleLine line) {
                paragraphs.write(line, width - 2 * padding, keepNext);
            } else if (block instanceof Picture picture) {
                paragraphs.write(picture);
            } else {
                throw new IllegalArgumentException("a table inside a table");
            }
        }
        xml.close();
    }
}
