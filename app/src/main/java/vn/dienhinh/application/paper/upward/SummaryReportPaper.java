package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.AddresseeBlock;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.OpenPointsPage;
import vn.dienhinh.application.paper.block.Origins;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.ReportHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.report.SummaryReport;
import vn.dienhinh.domain.text.VietnameseText;

/** The summary report: head, "Kính gửi", parts and headings, figures, closing, signature. Guidance is never printed. */
public final class SummaryReportPaper implements PaperBuilder {

    private static final int PART_LEVEL = 1;

    private final Wording wording;
    private final ReportDrafter drafter;
    private final HeaderBlock header;
    private final AddresseeBlock addressees;
    private final SignatureBlock signature;
    private final ReportHeadings headings;
    private final CommendationTable figures;
    private final CommendationChart chart;
    private final OpenPointsPage openPointsPage;

    /**
     * @param wording the official sentences
     * @param drafter drafts what the clerk has not written
     */
    public SummaryReportPaper(Wording wording, ReportDrafter drafter) {
        this.wording = wording;
        this.drafter = drafter;
        this.header = new HeaderBlock(wording);
        this.addressees = new AddresseeBlock(wording);
        this.signature = new SignatureBlock(wording);
        this.headings = new ReportHeadings(wording);
        this.figures = new CommendationTable(wording);
        this.chart = new CommendationChart(wording);
        this.openPointsPage = new OpenPointsPage(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REPORT;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        SummaryReport report = conference.report();
        List<String> open = openPointsPage.allOf(openPoints, kind(), conference.reportHead());
        String type = wording.text("paper.REPORT.type");
        String subject = drafter.draftedSubject(conference);

        List<Block> blocks = new ArrayList<>();
        blocks.add(header.build(conference, kind(), conference.reportHead(), !open.isEmpty()));
        blocks.addAll(TitleBlock.of(type, subject));
        blocks.addAll(Origins.at("report.addressees", addressees.build(drafter.addressees(conference))));
        blocks.addAll(Origins.at("report.opening", Paragraphs.ofLines(
                written(report.opening(), drafter.draftedOpening(conference)), PaperStyles.OPENING)));
        blocks.addAll(sections(conference));
        blocks.addAll(Origins.at("report.closing",
                Paragraphs.closing(written(report.closing(), drafter.draftedClosing(conference)))));
        blocks.addAll(signature.build(conference, List.of(wording.text("paper.recipients.asAbove"))));

        DocumentSection text = new DocumentSection(PaperPages.PORTRAIT, type, blocks);
        return new PaperDocument(
                new DocumentProperties(Paragraphs.clean(type), Paragraphs.clean(subject),
                        Paragraphs.clean(conference.unit().issuingBody())),
                openPointsPage.append(List.of(text), open));
    }

    private static String written(String own, String drafted) {
        return VietnameseText.isBlank(own) ? drafted : own;
    }

    private List<Block> sections(Conference conference) {
        List<ReportSection> own = conference.report().sections();
        List<ReportSection> sections = own.isEmpty() ? drafter.defaultSections(conference) : own;
        boolean withParts = sections.stream().anyMatch(section -> section.level() <= PART_LEVEL);
        SectionNumbering numbering = SectionNumbering.ofReport(withParts);
        List<Block> table = Origins.at("report.figures", Stream.concat(
                figures.build(conference.report().figures()).stream(),
                chart.build(conference.report().figures()).stream()).toList());
        boolean tablePlaced = false;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            ReportSection section = sections.get(i);
            String path = "report.sections[" + i + "]";
            blocks.addAll(Origins.at(path + ".title",
                    headings.of(numbering.next(section.level()), drafter.heading(conference, section), withParts)));
            blocks.addAll(Origins.at(path + ".body", body(section, hasChildren(sections, i))));
            if (section.id().equals(ReportDrafter.COMMENDATION_SECTION) && !tablePlaced) {
                blocks.addAll(table);
                tablePlaced = true;
            }
        }
        if (!tablePlaced) {
            blocks.addAll(table);
        }
        return blocks;
    }

    private static boolean hasChildren(List<ReportSection> sections, int index) {
        return index + 1 < sections.size() && sections.get(index + 1).level() > sections.get(index).level();
    }

    /** A heading that nothing stands under leaves dots, so that the gap is seen. */
    private static List<Block> body(ReportSection section, boolean hasChildren) {
        if (section.body().isEmpty() && !hasChildren) {
            return List.of(Paragraphs.of(PaperStyles.BODY, Wording.DOTS));
        }
        return Paragraphs.ofLines(section.body());
    }
}
