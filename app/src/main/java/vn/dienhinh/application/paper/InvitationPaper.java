package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;

/** The invitations, each on a page of its own in one file (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.7). */
public final class InvitationPaper implements PaperBuilder {

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
    public PaperDocument build(Conference conference, List<String> openPoints) {
        Map<String, String> values = words.of(conference);
        String subject = wording.text("invitation.subject", values);
        List<Block> head = form.head(conference, subject, openPoints);
        List<Block> foot = form.foot(conference, "invitation.recipients");
        List<DocumentSection> sections = guests.of(conference).stream()
                .map(guest -> form.text(invitation(guest, values, head, foot))).toList();
        return form.document(conference, subject, sections, form.openPoints(openPoints));
    }

    private List<Block> invitation(String guest, Map<String, String> values, List<Block> head, List<Block> foot) {
        Map<String, String> own = new HashMap<>(values);
        own.put("guest", guest);
        List<Block> blocks = new ArrayList<>(head);
        blocks.add(Paragraphs.of(PaperStyles.OPENING, wording.text("invitation.whom", own)));
        String time = values.get("meetingDate").isEmpty() ? "time.open" : "time";
        Stream.of("event", "chair", time, "venue")
                .map(key -> Paragraphs.of(PaperStyles.BODY, wording.text("invitation." + key, own)))
                .forEach(blocks::add);
        blocks.addAll(Paragraphs.closing(wording.text("invitation.note", own)));
        blocks.addAll(foot);
        return blocks;
    }
}
