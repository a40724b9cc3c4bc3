package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;

/** The proposal to commend the exemplars; the numbers in its text are those of the rows in its annex. */
public final class ProposalPaper implements PaperBuilder {

    private final Wording wording;
    private final ConferenceWords words;
    private final PlanDrafter planDrafter;
    private final ReportDrafter reportDrafter;
    private final AddresseeBlock addressees;
    private final AnnexHead annexHead;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public ProposalPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.planDrafter = new PlanDrafter(wording);
        this.reportDrafter = new ReportDrafter(wording);
        this.addressees = new AddresseeBlock(wording);
        this.annexHead = new AnnexHead(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PROPOSAL;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        ExemplarTable exemplars = ExemplarTable.of(wording, conference.delegates());
        Map<String, String> values = words.of(conference);
        values.put("collectives", exemplars.collectives());
        values.put("individuals", exemplars.individuals());
        values.put("rows", exemplars.rows());
        String subject = wording.text("proposal.subject", values);
        List<Block> blocks = new ArrayList<>(form.head(conference, subject, openPoints));
        blocks.addAll(addressees.build(reportDrafter.addressees(conference)));
        blocks.addAll(bases(conference, values));
        blocks.addAll(Paragraphs.closing(wording.text("proposal.text", values)));
        blocks.addAll(form.foot(conference, "paper.recipients.asAbove"));

        List<DocumentSection> sections = new ArrayList<>(List.of(form.text(blocks)));
        if (!exemplars.isEmpty()) {
            sections.add(annex(conference, exemplars, values));
        }
        return form.document(conference, subject, sections, form.openPoints(openPoints));
    }

    private List<Block> bases(Conference conference, Map<String, String> values) {
        List<String> bases = new ArrayList<>(planDrafter.draftedBases(conference));
        bases.add(wording.text("proposal.basis", values));
        List<Block> blocks = new ArrayList<>();
        for (String line : OfficialList.lines("", bases)) {
            blocks.add(Paragraphs.of(blocks.isEmpty() ? PaperStyles.FIRST_LEGAL_BASIS : PaperStyles.LEGAL_BASIS, line));
        }
        return blocks;
    }

    private DocumentSection annex(Conference conference, ExemplarTable exemplars, Map<String, String> values) {
        String label = wording.text("paper.annex");
        List<Block> blocks = new ArrayList<>(annexHead.of(conference, kind(), PaperHead.blank(), PaperPages.PORTRAIT,
                label, wording.text("proposal.annex", values), true));
        blocks.add(exemplars.table());
        return new DocumentSection(PaperPages.PORTRAIT, label, blocks);
    }
}
