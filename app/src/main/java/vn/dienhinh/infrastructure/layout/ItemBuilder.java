package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.TableGrid.Place;
import vn.dienhinh.infrastructure.layout.TableItem.Row;

/** Sets the blocks of a section into lines. */
final class ItemBuilder {

    private final RuleLengths lengths;
    private final LineBreaker breaker;

    ItemBuilder(OfficialFont font) {
        this.lengths = new RuleLengths(font);
        this.breaker = new LineBreaker(font);
    }

    /** What the pages of the section take up, in order. */
    List<FlowItem> items(DocumentSection section) {
        int width = Measures.textWidthTwips(section.page());
        List<Block> blocks = Separators.between(section.blocks());
        List<FlowItem> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean glued = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table next && next.keepTogether();
            Block block = blocks.get(i);
            items.add(block instanceof Table table ? item(table) : item(block, width, glued));
        }
        return items;
    }

    private ParagraphItem item(Block block, int columnTwips, boolean glued) {
        if (block instanceof Paragraph paragraph) {
            ParagraphStyle style = paragraph.style();
            return new ParagraphItem(Measures.points(Measures.twipsOfPoints(style.spaceBeforePt())),
                    Measures.points(Measures.twipsOfPoints(style.spaceAfterPt())), glued || style.keepWithNext(),
                    style.headingLevel(), paragraph.text(),
                    breaker.lines(paragraph, Measures.points(columnTwips)));
        }
        if (block instanceof RuleLine rule) {
            return new ParagraphItem(Measures.points(Measures.RULE_GAP_TWIPS), 0, glued || rule.keepWithNext(), 0,
                    "", List.of(strip(rule, columnTwips)));
        }
        if (block instanceof Picture picture) {
            double before = PicturePlace.style(picture).spaceBeforePt();
            return new ParagraphItem(Measures.points(Measures.twipsOfPoints(before)), 0, true, 0, "",
                    List.of(strip(picture, columnTwips)));
        }
        throw new IllegalArgumentException("a table inside a table");
    }

    private static Strip strip(Picture picture, int columnTwips) {
        double free = Measures.points(columnTwips) - Measures.pointsOfMm(picture.widthMm());
        PicturePlace place = new PicturePlace(picture, free / 2);
        double descent = PicturePlace.style(picture).sizePt() * OfficialFont.DESCENT;
        return Strip.picture(place.height() + descent, place.height(), place);
    }

    private Strip strip(RuleLine rule, int columnTwips) {
        int indent = Measures.ruleIndentTwips(columnTwips, lengths.points(rule, Measures.points(columnTwips)));
        double length = Measures.points(columnTwips - 2 * indent);
        double height = Measures.RULE_PT + Measures.points(Measures.RULE_LINE_TWIPS);
        return new Strip(height, height, 0, List.of(), Measures.RULE_PT / 2, Measures.points(indent), length, null,
                Optional.empty());
    }

    private TableItem item(Table table) {
        TableGrid grid = new TableGrid(table);
        List<List<CellBox>> cells = new ArrayList<>();
        for (List<Place> places : grid.rows()) {
            cells.add(places.stream().map(place -> cell(place, grid, table.bordered())).toList());
        }
        List<Row> rows = TableItem.rows(cells, grid, table.bordered() ? Measures.BORDER_PT : 0);
        int headings = Math.min(table.headingRows(), rows.size());
        List<List<Row>> groups = new ArrayList<>();
        for (int first = headings; first < rows.size(); ) {
            int last = first;
            for (int i = first; i <= last; i++) {
                last = Math.max(last, grid.lastReached(i));
            }
            groups.add(rows.subList(first, last + 1));
            first = last + 1;
        }
        return new TableItem(grid.columns(), table.bordered(), table.keepTogether(), rows.subList(0, headings), groups);
    }

    private CellBox cell(Place place, TableGrid grid, boolean bordered) {
        int padding = bordered ? Measures.CELL_PADDING_TWIPS : 0;
        int width = grid.width(place);
        List<Strip> strips = new ArrayList<>();
        if (!place.continued()) {
            double above = 0;
            for (Block block : place.content()) {
                ParagraphItem item = item(block, width - 2 * padding, false);
                addGap(strips, SectionLayout.gap(above, item.before()));
                strips.addAll(item.lines());
                above = item.after();
            }
            addGap(strips, above);
        }
        return new CellBox(place, Measures.points(grid.edge(place.column())), Measures.points(width),
                Measures.points(padding), strips);
    }

    private static void addGap(List<Strip> strips, double height) {
        if (height > 0) {
            strips.add(Strip.gap(height));
        }
    }
}
