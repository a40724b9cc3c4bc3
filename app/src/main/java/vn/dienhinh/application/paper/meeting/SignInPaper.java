package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.OpenPointsPage;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.TitleLines;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.SignInOrder;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The list in which delegates sign when they come; service staff are not on it. */
public final class SignInPaper implements PaperBuilder {

    private static final List<Double> WIDTHS_MM = List.of(12.0, 43.0, 44.0, 36.0, 30.0);
    private static final double ROW_MM = 9;
    private static final int BLANK_ROWS = 20;
    private static final double RULE = 0.35;

    private final Wording wording;
    private final ConferenceWords words;
    private final OpenPointsPage openPointsPage;

    /** @param wording the official sentences */
    public SignInPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.openPointsPage = new OpenPointsPage(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SIGN_IN;
    }

    /** The list; without delegates rows to be filled in by hand. */
    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<Delegate> listed = SignInOrder.of(conference.delegates());
        Map<String, String> values = words.of(conference);
        values.put("total", listed.isEmpty() ? "" : Integer.toString(listed.size()));
        String title = wording.text("signIn.title", values);
        List<Block> blocks = new ArrayList<>(head(title, wording.text("signIn.note", values)));
        blocks.add(Paragraphs.byHand(PaperStyles.BODY, wording.text("signIn.counts", values)));
        blocks.add(Paragraphs.of(PaperStyles.AFTER_HEAD, ""));
        blocks.add(table(listed));
        DocumentSection list = new DocumentSection(PaperPages.PORTRAIT, wording.text("paper.SIGN_IN.type"), blocks);
        return new PaperDocument(new DocumentProperties(Paragraphs.clean(title), Paragraphs.clean(conference.title()),
                Paragraphs.clean(conference.unit().issuingBody())), openPointsPage.whereGaps(List.of(list), openPoints));
    }

    private static List<Block> head(String title, String note) {
        List<Block> blocks = new ArrayList<>();
        new TitleLines(PaperPages.PORTRAIT.textWidthMm(), PaperStyles.TITLE_SIZE).of(VietnameseText.upper(title))
                .forEach(line -> blocks.add(Paragraphs.of(PaperStyles.ANNEX_TITLE, line)));
        blocks.add(Paragraphs.of(PaperStyles.ANNEX_NOTE, note));
        blocks.add(new RuleLine(note, PaperStyles.ANNEX_NOTE, RULE, true));
        return blocks;
    }

    private Table table(List<Delegate> listed) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(Cells.row(head("order"), head("name"), head("work"), head("category"), head("signature")));
        List<Delegate> signing = listed.isEmpty() ? Collections.nCopies(BLANK_ROWS, Delegate.blank("")) : listed;
        for (int i = 0; i < signing.size(); i++) {
            rows.add(row(i + 1, signing.get(i)));
        }
        return new Table(true, WIDTHS_MM, 1, false, rows);
    }

    private TableCell head(String key) {
        return Cells.of(PaperStyles.TABLE_HEAD, wording.text("signIn." + key));
    }

    private TableRow row(int order, Delegate delegate) {
        String category = delegate.category() == null ? "" : wording.text("list.category." + delegate.category());
        String work = delegate.collective().isEmpty() ? Cells.work(delegate, "; ") : delegate.collective();
        return new TableRow(List.of(Cells.of(PaperStyles.TABLE_MIDDLE, Integer.toString(order)),
                Cells.of(PaperStyles.TABLE_TEXT, delegate.fullName()), Cells.of(PaperStyles.TABLE_TEXT, work),
                Cells.of(PaperStyles.TABLE_MIDDLE, category), Cells.of(PaperStyles.TABLE_TEXT, "")), ROW_MM);
    }
}
