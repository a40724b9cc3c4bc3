package vn.dienhinh.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.verify.GoodPapers.Kind;
import vn.dienhinh.domain.form.FormCode;
import vn.dienhinh.domain.form.FormPoint;

/** Faults planted in the plan before it becomes a PDF file are read off its pages. */
@Tag("slow")
class PdfFaultsTest {

    private final VerifyService check = GoodPapers.check();

    @Test
    void narrowLeftMarginIsSeen() throws Exception {
        PaperDocument plan = plan();
        DocumentSection main = plan.sections().get(0);
        PageSetup narrow = new PageSetup(false, 20, 20, 25, 20);

        assertThat(faults(new PaperDocument(plan.properties(),
                List.of(new DocumentSection(narrow, main.bookmark(), main.blocks()))))).containsOnly(FormCode.MARGIN_LEFT);
    }

    @Test
    void faceOfTheStateTitleIsSeen() throws Exception {
        assertThat(faults(withStyle("Nation", style -> look(style, style.sizePt(), false, style.firstLineIndentMm()))))
                .containsOnly(FormCode.NATION_STYLE);
    }

    @Test
    void sizeOfTheTypeIsSeen() throws Exception {
        assertThat(faults(withStyle("PaperTitle", style -> look(style, 16, true, 0)))).containsOnly(FormCode.TYPE_SIZE);
    }

    @Test
    void deepFirstLineIsSeen() throws Exception {
        assertThat(faults(withStyle("DashLine", style -> look(style, 14, false, 15)))).containsOnly(FormCode.BODY_INDENT);
    }

    @Test
    void shortRuleLineUnderTheMottoIsSeen() throws Exception {
        assertThat(faults(changed(block -> block instanceof RuleLine line && line.fraction() == 1
                ? new RuleLine(line.measuredText(), line.measuredStyle(), 0.6, true) : block)))
                .containsOnly(FormCode.MOTTO_RULE);
    }

    @Test
    void missingEndMarkIsSeen() throws Exception {
        assertThat(faults(changed(block -> block instanceof Paragraph paragraph && paragraph.text().endsWith("./.")
                ? Paragraph.of(paragraph.style(), paragraph.text().replace("./.", ".")) : block)))
                .containsOnly(FormCode.BODY_END);
    }

    private List<FormCode> faults(PaperDocument document) throws Exception {
        return check.verify(GoodPapers.pdf(document), List.of()).failing().stream().map(FormPoint::code).toList();
    }

    private static PaperDocument plan() {
        return GoodPapers.document(GoodPapers.signed("trung-khanh"), Kind.PLAN);
    }

    private static PaperDocument withStyle(String name, UnaryOperator<ParagraphStyle> change) {
        return changed(block -> block instanceof Paragraph paragraph && paragraph.style().name().equals(name)
                ? new Paragraph(change.apply(paragraph.style()), paragraph.runs()) : block);
    }

    private static ParagraphStyle look(ParagraphStyle style, double size, boolean bold, double firstLine) {
        return new ParagraphStyle(style.name(), style.wordName(), style.headingLevel(), size, bold, style.italic(),
                style.alignment() == Alignment.CENTRE ? Alignment.CENTRE : Alignment.JUSTIFIED, 0, firstLine,
                style.spaceBeforePt(), style.spaceAfterPt(), style.lineSpacing(), style.keepWithNext());
    }

    private static PaperDocument changed(UnaryOperator<Block> change) {
        PaperDocument plan = plan();
        return new PaperDocument(plan.properties(), plan.sections().stream().map(section -> new DocumentSection(
                section.page(), section.bookmark(), section.blocks().stream().map(block -> deep(block, change)).toList()))
                .toList());
    }

    private static Block deep(Block block, UnaryOperator<Block> change) {
        if (block instanceof Table table) {
            return new Table(table.bordered(), table.columnWidthsMm(), table.headingRows(), table.keepTogether(),
                    table.rows().stream().map(row -> new TableRow(row.cells().stream().map(cell -> new TableCell(
                            cell.columnSpan(), cell.rowSpan(), cell.centredUpright(),
                            cell.content().stream().map(change).toList())).toList())).toList());
        }
        return change.apply(block);
    }
}
