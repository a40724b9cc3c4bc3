package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.dossier.PaperHead;

/**
 * The minutes of the meeting: the running order as its course, dots for what only the meeting shows (NĐ 30/2020/NĐ-CP,
 * Phụ lục III, mẫu 1.9).
 */
public final class MinutesPaper implements PaperBuilder {

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
    public PaperDocument build(Conference conference, List<String> openPoints) {
        Map<String, String> values = words.of(conference);
        values.putAll(totals.known(conference.delegates()));
        String subject = values.get("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.undated(conference, kind(), PaperHead.blank(), !openPoints.isEmpty()));
        blocks.addAll(TitleBlock.of(form.type(), subject));
        blocks.addAll(Paragraphs.ofLines(wording.text("minutes.frame", values), PaperStyles.BODY));
        blocks.addAll(course(conference));
        blocks.addAll(Paragraphs.closing(wording.text("minutes.closing", values)));
        blocks.addAll(signature.pair(wording.text("minutes.secretary"), wording.text("minutes.chair"),
                List.of(wording.text("minutes.archive"))));
        return form.document(conference, subject, List.of(form.text(blocks)), openPoints(openPoints));
    }

    /** Minutes bear no date of issue, so none can be missing. */
    private List<String> openPoints(List<String> given) {
        return given.isEmpty() ? List.of()
                : Stream.concat(given.stream(), Stream.of(wording.text("open.number"))).distinct().toList();
    }

    private List<Block> course(Conference conference) {
        List<String> items = conference.programme().stream().map(ProgrammeItem::text)
                .map(ConferenceWords::withoutEndMark).filter(text -> !text.isBlank()).toList();
        SectionNumbering numbering = SectionNumbering.ofArabic();
        List<Block> blocks = new ArrayList<>();
        for (String item : items.isEmpty() ? List.of(Wording.DOTS) : items) {
            blocks.add(PlanHeadings.heading(numbering.next(1), item));
            blocks.add(Paragraphs.of(PaperStyles.BODY, Wording.DOTS));
        }
        return blocks;
    }
}
