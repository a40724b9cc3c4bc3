package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.AddresseeBlock;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** The letter with which the papers that the rules ask for go upward (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5). */
public final class DossierLetterPaper implements PaperBuilder {

    private static final String TEXT = "letter.text";
    private static final String PAPERS = "letter.papers";
    private static final String CLOSING = "letter.closing";

    private final Wording wording;
    private final ConferenceWords words;
    private final ReportDrafter drafter;
    private final HeaderBlock header;
    private final AddresseeBlock addressees;
    private final DossierPapers papers;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public DossierLetterPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.drafter = new ReportDrafter(wording);
        this.header = new HeaderBlock(wording);
        this.addressees = new AddresseeBlock(wording);
        this.papers = new DossierPapers(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DOSSIER_LETTER;
    }

    @Override
    public List<DraftedPassage> passages(Conference conference) {
        Map<String, String> values = words.of(conference);
        String list = String.join("\n", OfficialList.lines("", papers.lines(conference)));
        return List.of(form.passage(TEXT, values), new DraftedPassage(PAPERS, wording.text("label." + PAPERS), list),
                form.passage(CLOSING, values));
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        WrittenPassages written = WrittenPassages.of(this, conference);
        String matter = wording.text("letter.matter", words.of(conference));
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.ofLetter(conference, kind(), PaperHeads.of(conference, kind()), matter,
                !openPoints.isEmpty()));
        blocks.addAll(addressees.build(drafter.addressees(conference)));
        blocks.addAll(Paragraphs.ofLines(written.text(TEXT), PaperStyles.OPENING));
        List<String> lines = written.text(PAPERS).lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(Paragraphs.of(PaperStyles.BODY, (i + 1) + ". " + lines.get(i).strip()));
        }
        Paragraphs.close(blocks, written.text(CLOSING));
        blocks.addAll(form.foot(conference, "paper.recipients.asAbove"));
        return form.document(conference, matter, List.of(form.text(blocks)), form.openPoints(conference, openPoints));
    }
}
