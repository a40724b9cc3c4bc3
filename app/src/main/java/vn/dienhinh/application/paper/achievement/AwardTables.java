package vn.dienhinh.application.paper.achievement;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.AwardRecord;

/** What somebody has been awarded before: a table of emulation titles and one of forms of commendation. */
final class AwardTables {

    private static final List<Double> WIDTHS_MM = List.of(20.0, 60.0, 85.0);

    private final Wording wording;

    AwardTables(Wording wording) {
        this.wording = wording;
    }

    /** Two numbered headings with a table under each; an empty row where there is nothing to list. */
    List<Block> build(List<AwardRecord> awards, SectionNumbering numbering) {
        List<Block> blocks = new ArrayList<>(part("titles", awards.stream().filter(AwardRecord::isTitle).toList(),
                numbering));
        blocks.addAll(part("forms", awards.stream().filter(award -> !award.isTitle()).toList(), numbering));
        return blocks;
    }

    private List<Block> part(String key, List<AwardRecord> awards, SectionNumbering numbering) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(Cells.row(Cells.of(PaperStyles.TABLE_HEAD, wording.text("achievement.awards.year")),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("achievement.awards." + key)),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("achievement.awards.decision"))));
        awards.forEach(award -> rows.add(Cells.row(Cells.of(PaperStyles.TABLE_MIDDLE, Cells.whole(award.year())),
                Cells.of(PaperStyles.TABLE_TEXT, award.name()),
                Cells.of(PaperStyles.TABLE_TEXT, award.decision()))));
        if (awards.isEmpty()) {
            rows.add(new TableRow(WIDTHS_MM.stream().map(width -> Cells.of(PaperStyles.TABLE_TEXT, "")).toList()));
        }
        return List.of(PlanHeadings.heading(numbering.next(2), wording.text("achievement.awards." + key)),
                Paragraphs.of(PaperStyles.BEFORE_TABLE, ""), new Table(true, WIDTHS_MM, 1, false, rows));
    }
}
