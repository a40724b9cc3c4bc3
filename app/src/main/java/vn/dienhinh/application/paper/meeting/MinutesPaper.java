package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.DelegateTotals;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * The minutes of the meeting: the running order as its course, dots for what only the meeting shows (NĐ 30/2020/NĐ-CP,
 * Phụ lục III, mẫu 1.9).
 */
public final class MinutesPaper implements PaperBuilder {

    private static final String FRAME = "minutes.frame";
    private static final String CLOSING = "minutes.closing";
    /** Begin of the key of what happened under an item of the programme; the item's id follows. */
    private static final String COURSE = "minutes.course.";

    private final Wording wording;
    private final ConferenceWords words;
    private final HeaderBlock header;
    private final DelegateTotals totals;
    private final SignatureBlock signature;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public MinutesPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.header = new HeaderBlock(wording);
        this.totals = new DelegateTotals(wording);
        this.signature = new SignatureBlock(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MEETING_MINUTES;
    }

    @Override
    public List<DraftedPassage> passages(Conference conference) {
        Map<String, String> values = words.of(conference);
        values.putAll(totals.known(conference.attending()));
        List<DraftedPassage> passages = new ArrayList<>();
        passages.add(form.passage(FRAME, values));
        items(conference).forEach(item -> passages.add(
                new DraftedPassage(COURSE + item.id(), title(item), Wording.DOTS)));
        passages.add(form.passage(CLOSING, values));
        return List.copyOf(passages);
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        WrittenPassages written = WrittenPassages.of(this, conference);
        PaperHead head = PaperHeads.of(conference, kind());
        String subject = words.of(conference).get("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.undated(conference, kind(), head, !openPoints.isEmpty()));
        blocks.addAll(TitleBlock.of(form.type(), subject));
        blocks.addAll(Paragraphs.ofLines(written.text(FRAME), PaperStyles.BODY));
        blocks.addAll(course(conference, written));
        Paragraphs.close(blocks, written.text(CLOSING));
        blocks.addAll(signature.pair(new SignatureBlock.Party(wording.text("minutes.secretary")),
                new SignatureBlock.Party(wording.text("minutes.chair")), List.of(wording.text("minutes.archive"))));
        return form.document(conference, subject, List.of(form.text(blocks)), openPoints(head, openPoints));
    }

    /** Minutes bear no date of issue, so none can be missing. */
    private List<String> openPoints(PaperHead head, List<String> given) {
        Stream<String> number = given.isEmpty() || !head.number().isEmpty() ? Stream.of()
                : Stream.of(wording.text("open.number"));
        return Stream.concat(given.stream(), number).distinct().toList();
    }

    private static List<ProgrammeItem> items(Conference conference) {
        return conference.programme().stream().filter(item -> !title(item).isBlank()).toList();
    }

    private static String title(ProgrammeItem item) {
        return ConferenceWords.withoutEndMark(item.text());
    }

    private static List<Block> course(Conference conference, WrittenPassages written) {
        SectionNumbering numbering = SectionNumbering.ofArabic();
        List<Block> blocks = new ArrayList<>();
        for (ProgrammeItem item : items(conference)) {
            blocks.add(PlanHeadings.heading(numbering.next(1), title(item)));
            blocks.addAll(Paragraphs.ofLines(written.text(COURSE + item.id())));
        }
        if (blocks.isEmpty()) {
            blocks.add(PlanHeadings.heading(numbering.next(1), Wording.DOTS));
            blocks.add(Paragraphs.of(PaperStyles.BODY, Wording.DOTS));
        }
        return blocks;
    }
}
