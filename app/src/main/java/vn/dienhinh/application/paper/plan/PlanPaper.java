package vn.dienhinh.application.paper.plan;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.drafting.PlanAnnexes;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.OpenPointsPage;
import vn.dienhinh.application.paper.block.Origins;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The unit's own plan: head, opening, numbered sections with their lists, closing, recipients and signature, then its annexes. */
public final class PlanPaper implements PaperBuilder {

    private final Wording wording;
    private final PlanDrafter drafter;
    private final HeaderBlock header;
    private final SignatureBlock signature;
    private final PlanListings listings;
    private final PlanAnnexes annexes;
    private final PlanAnnexSections annexSections;
    private final OpenPointsPage openPointsPage;

    /**
     * @param wording the official sentences
     * @param drafter drafts what the clerk has not written
     */
    public PlanPaper(Wording wording, PlanDrafter drafter) {
        this.wording = wording;
        this.drafter = drafter;
        this.header = new HeaderBlock(wording);
        this.signature = new SignatureBlock(wording);
        this.listings = new PlanListings(wording, drafter);
        this.annexes = new PlanAnnexes(wording);
        this.annexSections = new PlanAnnexSections(wording);
        this.openPointsPage = new OpenPointsPage(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PLAN;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        Plan plan = conference.plan();
        List<String> open = openPointsPage.allOf(openPoints, kind(), plan.head());
        String type = wording.text("paper.PLAN.type");
        String subject = written(plan.subject(), drafter.draftedSubject(conference));

        List<Block> blocks = new ArrayList<>();
        blocks.add(header.build(conference, kind(), plan.head(), !open.isEmpty()));
        blocks.addAll(Origins.at("plan.subject", TitleBlock.of(type, subject)));
        blocks.addAll(Origins.at("plan.opening", opening(conference)));
        blocks.addAll(sections(conference));
        blocks.add(Paragraphs.of(PaperStyles.BODY, annexes.pointer(conference)));
        blocks.addAll(Origins.at("plan.closing",
                Paragraphs.closing(written(plan.closing(), drafter.draftedClosing(conference)))));
        blocks.addAll(Origins.at("recipients",
                signature.build(conference, conference.recipients().stream().map(Recipient::name).toList())));

        List<DocumentSection> sections = new ArrayList<>();
        sections.add(new DocumentSection(PaperPages.PORTRAIT, type, blocks));
        sections.addAll(annexSections.build(conference, !open.isEmpty()));
        return new PaperDocument(
                new DocumentProperties(Paragraphs.clean(type), Paragraphs.clean(subject),
                        Paragraphs.clean(conference.unit().issuingBody())),
                openPointsPage.append(sections, open));
    }

    /** The clerk's own text; the drafted one where there is none. */
    private static String written(String own, String drafted) {
        return VietnameseText.isBlank(own) ? drafted : own;
    }

    private List<Block> opening(Conference conference) {
        String text = written(conference.plan().opening(), drafter.draftedOpening(conference));
        boolean bases = conference.plan().openingStyle() == OpeningStyle.LEGAL_BASES;
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                ParagraphStyle upright = blocks.isEmpty() ? PaperStyles.OPENING : PaperStyles.BODY;
                blocks.add(Paragraphs.of(bases && isBasis(line) ? PaperStyles.LEGAL_BASIS : upright, line.strip()));
            }
        }
        return blocks;
    }

    private static boolean isBasis(String line) {
        String key = VietnameseText.searchKey(line);
        return key.startsWith("can cu") || key.startsWith("theo de nghi");
    }

    private List<Block> sections(Conference conference) {
        List<PlanSection> own = conference.plan().sections();
        SectionNumbering numbering = SectionNumbering.ofPlan();
        List<Block> blocks = new ArrayList<>();
        List<PlanSection> sections = own.isEmpty() ? drafter.defaultSections(conference) : own;
        for (int i = 0; i < sections.size(); i++) {
            PlanSection section = sections.get(i);
            String path = "plan.sections[" + i + "]";
            String title = written(section.title(), drafter.draftedTitle(conference, section.draftKey()));
            String body = section.isDrafted() ? drafter.draftedBody(conference, section.draftKey()) : section.body();
            blocks.add(Origins.at(path + ".title", PlanHeadings.heading(numbering.next(section.level()), title)));
            blocks.addAll(Origins.at(path + ".body", Paragraphs.ofLines(body)));
            blocks.addAll(Origins.at(path + ".body", listings.build(conference, section, numbering)));
        }
        return blocks;
    }
}
