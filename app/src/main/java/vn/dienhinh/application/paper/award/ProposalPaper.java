package vn.dienhinh.application.paper.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.AddresseeBlock;
import vn.dienhinh.application.paper.block.AnnexHead;
import vn.dienhinh.application.paper.block.LegalBases;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The proposal to commend; the numbers in its text are those of the rows in its annex. */
public final class ProposalPaper implements PaperBuilder {

    private static final String BASES = "proposal.bases";
    private static final String TEXT = "proposal.text";
    private static final String ATTACHED = "proposal.attached";
    private static final String CLOSING = "proposal.closing";

    private final Wording wording;
    private final ConferenceWords words;
    private final LegalBases bases;
    private final CouncilWords council;
    private final OwnAwards own;
    private final ReportDrafter reportDrafter;
    private final AddresseeBlock addressees;
    private final AnnexHead annexHead;
    private final CountedText counted;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public ProposalPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.bases = new LegalBases(wording);
        this.council = new CouncilWords(wording);
        this.own = new OwnAwards(wording);
        this.reportDrafter = new ReportDrafter(wording);
        this.addressees = new AddresseeBlock(wording);
        this.annexHead = new AnnexHead(wording);
        this.counted = new CountedText(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PROPOSAL;
    }

    @Override
    public List<DraftedPassage> passages(Conference conference) {
        Map<String, String> values = values(conference);
        return List.of(new DraftedPassage(BASES, wording.text("label." + BASES), bases(conference, values)),
                form.passage(TEXT, values), form.passage(ATTACHED, values), form.passage(CLOSING, values));
    }

    private Map<String, String> values(Conference conference) {
        CommendedList commended = CommendedList.of(conference);
        Map<String, String> values = words.of(conference);
        values.putAll(commended.values());
        values.put("minutes", council.minutes(conference));
        String asked = commended.all().stream().map(nominee -> asked(conference, nominee)).distinct()
                .reduce((one, other) -> wording.text("proposal.awards")).orElse("");
        values.put("request", asked.equals(wording.text("proposal.byAuthority")) ? VietnameseText.decapitalised(asked)
                : wording.text("proposal.award", Map.of("award", asked)));
        return values;
    }

    /** What the superior is asked for: of an award that the unit itself gives only what the superior may add to it. */
    private String asked(Conference conference, Nominee nominee) {
        String award = conference.dossier().commendation().awardOf(nominee);
        return !award.isEmpty() && own.isOwn(conference, nominee) ? wording.text("proposal.byAuthority") : award;
    }

    private String bases(Conference conference, Map<String, String> values) {
        List<String> lines = new ArrayList<>(bases.lines(conference, PaperHeads.of(conference, kind()).date(),
                conference.rules().papers().stream()));
        lines.add(wording.text("proposal.basis", values));
        return String.join("\n", OfficialList.lines("", lines));
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        CommendedList commended = CommendedList.of(conference);
        WrittenPassages written = WrittenPassages.of(this, conference);
        List<String> open = openPoints(conference, openPoints, written, commended);
        String subject = wording.text("proposal.subject", words.of(conference));
        List<Block> blocks = new ArrayList<>(form.head(conference, subject, open));
        blocks.addAll(addressees.build(reportDrafter.addressees(conference)));
        blocks.addAll(Paragraphs.bases(written.text(BASES), PaperStyles.FIRST_LEGAL_BASIS));
        blocks.addAll(Paragraphs.ofLines(written.text(TEXT)));
        blocks.addAll(Paragraphs.ofLines(written.text(ATTACHED)));
        Paragraphs.close(blocks, written.text(CLOSING));
        blocks.addAll(form.foot(conference, "paper.recipients.asAbove"));

        List<DocumentSection> sections = new ArrayList<>(List.of(form.text(blocks)));
        if (!commended.isEmpty()) {
            sections.add(annex(conference, commended, !open.isEmpty()));
        }
        return form.document(conference, subject, sections, open);
    }

    private List<String> openPoints(Conference conference, List<String> given, WrittenPassages written,
                                    CommendedList commended) {
        String text = VietnameseText.lines(written.text(TEXT) + "\n" + written.text(ATTACHED));
        Stream<String> own = Stream.concat(CommendationOpenPoints.ofList(wording, commended),
                commended.isEmpty() ? Stream.of() : counted.differences(text, commended).stream());
        return form.openPoints(conference, Stream.concat(given.stream(), own).toList());
    }

    private DocumentSection annex(Conference conference, CommendedList commended, boolean draft) {
        String label = wording.text("paper.annex");
        List<Block> blocks = new ArrayList<>(annexHead.of(conference, kind(), PaperPages.PORTRAIT, label,
                wording.text("proposal.annex"), draft));
        blocks.add(new NomineeTable(wording, List.of(
                new NomineeTable.Column("exemplars.name", 53, PaperStyles.TABLE_TEXT,
                        nominee -> NomineeTable.name(wording, nominee)),
                new NomineeTable.Column("exemplars.work", 62, PaperStyles.TABLE_TEXT, NomineeTable::work),
                new NomineeTable.Column("exemplars.proposed", 38, PaperStyles.TABLE_TEXT,
                        nominee -> asked(conference, nominee)))).build(commended));
        return new DocumentSection(PaperPages.PORTRAIT, label, blocks);
    }
}
