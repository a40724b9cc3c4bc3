package vn.dienhinh.application.paper.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.ProgrammeClock;
import vn.dienhinh.application.paper.block.AnnexHead;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.Origins;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;

/** The running order with clock times as an annex of the plan. */
final class ProgrammeAnnex {

    private static final List<Double> WIDTHS_MM = List.of(12.0, 47.0, 68.0, 38.0);

    private final Wording wording;
    private final ConferenceWords words;
    private final AnnexHead head;

    ProgrammeAnnex(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.head = new AnnexHead(wording);
    }

    /** The annex under that label. */
    DocumentSection section(Conference conference, String label, boolean draft) {
        Map<String, String> values = words.of(conference);
        List<Block> blocks = new ArrayList<>(head.ofPlan(conference, PaperPages.PORTRAIT, label,
                wording.text("programme.title", values), draft));
        blocks.add(Paragraphs.of(PaperStyles.BODY, wording.text("programme.when", values)));
        blocks.add(Paragraphs.of(PaperStyles.BODY, wording.text("programme.where", values)));
        blocks.add(Paragraphs.of(PaperStyles.AFTER_HEAD, ""));
        blocks.add(table(conference));
        return new DocumentSection(PaperPages.PORTRAIT, label, blocks);
    }

    private Table table(Conference conference) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(Cells.row(Cells.of(PaperStyles.TABLE_HEAD, wording.text("programme.order")),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("programme.hours")),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("programme.text")),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("programme.inCharge"))));
        int order = 0;
        for (ProgrammeClock.TimedItem timed : ProgrammeClock.of(conference)) {
            order++;
            rows.add(Origins.ofEntry("programme", timed.item().id(), Cells.row(
                    Cells.of(PaperStyles.TABLE_MIDDLE, Integer.toString(order)),
                    Cells.of(PaperStyles.TABLE_MIDDLE, hours(timed.from(), timed.to())),
                    Cells.of(PaperStyles.TABLE_TEXT, text(timed.item())),
                    Cells.of(PaperStyles.TABLE_TEXT, timed.item().inCharge()))));
        }
        return new Table(true, WIDTHS_MM, 1, false, rows);
    }

    private String hours(LocalTime from, LocalTime to) {
        if (from == null) {
            return Wording.DOTS;
        }
        String begin = ConferenceWords.clock(from);
        return to == null ? wording.text("programme.from", Map.of("from", begin))
                : begin + " - " + ConferenceWords.clock(to);
    }

    private String text(ProgrammeItem item) {
        String text = ConferenceWords.withoutEndMark(item.text());
        String optional = wording.text("plan.programme.optional");
        return item.optional() && !text.contains(optional) ? text + " " + optional : text;
    }
}
