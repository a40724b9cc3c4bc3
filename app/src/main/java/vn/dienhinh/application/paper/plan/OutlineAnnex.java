package vn.dienhinh.application.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.block.AnnexHead;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.ReportHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.ReportOutlineKind;

/**
 * The outline of the summary report as an annex of the plan: its headings and what belongs under each. The outline in
 * three parts is a whole form with a head of its own, as superiors send it out.
 */
final class OutlineAnnex {

    private static final int PART_LEVEL = 1;

    private final Wording wording;
    private final ReportDrafter drafter;
    private final AnnexHead head;
    private final HeaderBlock header;
    private final ReportHeadings headings;

    OutlineAnnex(Wording wording) {
        this.wording = wording;
        this.drafter = new ReportDrafter(wording);
        this.head = new AnnexHead(wording);
        this.header = new HeaderBlock(wording);
        this.headings = new ReportHeadings(wording);
    }

    /** The annex under that label. */
    DocumentSection section(Conference conference, String label, boolean draft) {
        String subject = drafter.draftedSubject(conference);
        List<Block> blocks = new ArrayList<>(head.ofPlan(conference, PaperPages.PORTRAIT, label,
                wording.text("outline.title"), draft));
        if (conference.rules().reportOutline() == ReportOutlineKind.THREE_PARTS) {
            blocks.add(header.form(PaperKind.REPORT));
        }
        blocks.addAll(TitleBlock.of(wording.text("paper.REPORT.type"), subject));
        blocks.addAll(headings(conference));
        return new DocumentSection(PaperPages.PORTRAIT, label, blocks);
    }

    private List<Block> headings(Conference conference) {
        List<ReportSection> own = conference.report().sections();
        List<ReportSection> sections = own.isEmpty() ? drafter.defaultSections(conference) : own;
        boolean withParts = sections.stream().anyMatch(section -> section.level() <= PART_LEVEL);
        SectionNumbering numbering = SectionNumbering.ofReport(withParts);
        List<Block> blocks = new ArrayList<>();
        for (ReportSection section : sections) {
            blocks.addAll(headings.of(numbering.next(section.level()), section.title(), withParts));
            String words = wording.find("outline.guidance." + section.id(), Map.of()).orElse(section.guidance());
            blocks.addAll(Paragraphs.ofLines(words));
        }
        return blocks;
    }
}
