package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The invitations, each on a page of its own in one file (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.7). */
public final class InvitationPaper implements PaperBuilder {

    private static final String FRAME = "invitation.frame";
    private static final String NOTE = "invitation.note";

    private final Wording wording;
    private final ConferenceWords words;
    private final Guests guests;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public InvitationPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.guests = new Guests(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.INVITATION;
    }

    @Override
    public List<DraftedPassage> passages(Conference conference) {
        Map<String, String> values = words.of(conference);
        values.put("chair", chair(conference, values));
        String frame = Stream.of("event", "chair", "time", "venue")
                .map(key -> wording.text("invitation." + key, values)).collect(Collectors.joining("\n"));
        return List.of(new DraftedPassage(FRAME, wording.text("label." + FRAME), frame), form.passage(NOTE, values));
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        Map<String, String> values = words.of(conference);
        WrittenPassages written = WrittenPassages.of(this, conference);
        String subject = wording.text("invitation.subject", values);
        List<String> open = form.openPoints(conference, openPoints);
        List<Block> head = form.head(conference, subject, open);
        List<Block> foot = form.foot(conference, "invitation.recipients");
        List<DocumentSection> sections = guests.of(conference).stream()
                .map(guest -> form.text(invitation(whom(guest, values), written, head, foot))).toList();
        return form.document(conference, subject, sections, open);
    }

    /** The head of the unit, unless the clerk names another: "Chủ tịch Ủy ban nhân dân xã Đại Sơn". */
    private static String chair(Conference conference, Map<String, String> values) {
        String title = conference.signer().headTitle();
        return title.isEmpty() ? "" : VietnameseText.capitalised(VietnameseText.line(title).toLowerCase(Locale.forLanguageTag("vi")))
                + " " + values.get("issuingBody");
    }

    private String whom(String guest, Map<String, String> values) {
        Map<String, String> own = new HashMap<>(values);
        own.put("guest", guest);
        return wording.text("invitation.whom", own);
    }

    private static List<Block> invitation(String whom, WrittenPassages written, List<Block> head, List<Block> foot) {
        List<Block> blocks = new ArrayList<>(head);
        blocks.add(Paragraphs.blankCard(PaperStyles.OPENING, whom));
        blocks.addAll(Paragraphs.ofLines(written.text(FRAME)));
        Paragraphs.close(blocks, written.text(NOTE));
        blocks.addAll(foot);
        return blocks;
    }
}
