package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;

/** The letter with which the papers that the rules ask for go upward (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5). */
public final class DossierLetterPaper implements PaperBuilder {

    private final Wording wording;
    private final ConferenceWords words;
    private final ReportDrafter drafter;
    private final HeaderBlock header;
    private final AddresseeBlock addressees;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public DossierLetterPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.drafter = new ReportDrafter(wording);
        this.header = new HeaderBlock(wording);
        this.addressees = new AddresseeBlock(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DOSSIER_LETTER;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        Map<String, String> values = words.of(conference);
        String matter = wording.text("letter.matter", values);
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.ofLetter(conference, kind(), PaperHead.blank(), matter, !openPoints.isEmpty()));
        blocks.addAll(addressees.build(drafter.addressees(conference)));
        blocks.add(Paragraphs.of(PaperStyles.OPENING, wording.text("letter.text", values)));
        List<String> papers = OfficialList.lines("", conference.askedDossier().papers());
        for (int i = 0; i < papers.size(); i++) {
            blocks.add(Paragraphs.of(PaperStyles.BODY, (i + 1) + ". " + papers.get(i)));
        }
        blocks.addAll(Paragraphs.closing(wording.text("letter.closing", values)));
        blocks.addAll(form.foot(conference, "paper.recipients.asAbove"));
        return form.document(conference, matter, List.of(form.text(blocks)), form.openPoints(openPoints));
    }
}
