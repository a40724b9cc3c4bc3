package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.paper.gap.PaperGaps;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;

/** What keeps a paper from being signed; a draft lists it on a last page of its own, a complete paper has no such page. */
public final class OpenPointsPage {

    private final Wording wording;
    private final PaperHeadText headText;

    public OpenPointsPage(Wording wording) {
        this.wording = wording;
        this.headText = new PaperHeadText(wording);
    }

    /**
     * The given sentences and, after them, what the registry has not filled in yet. A number and date that are still
     * open make no draft by themselves: the registry writes them once the paper is signed.
     */
    public List<String> allOf(List<String> given, PaperKind kind, PaperHead head) {
        if (given.isEmpty()) {
            return List.of();
        }
        String prefix = kind == PaperKind.DELEGATES ? "open.plan." : "open.";
        return Stream.concat(given.stream(), headText.openPoints(head, prefix).stream()).distinct().toList();
    }

    /** The same for an annex in a file of its own: number and date are those of the paper that it goes with. */
    public List<String> ofAnnex(List<String> given, PaperHead head) {
        return given.isEmpty() ? List.of()
                : Stream.concat(given.stream(), headText.openPoints(head, "open.carrier.").stream()).distinct().toList();
    }

    /** The page only where the sections leave something open: sheets without a head are drafts by that alone. */
    public List<DocumentSection> whereGaps(List<DocumentSection> paper, List<String> openPoints) {
        return PaperGaps.of(paper).isEmpty() ? paper : append(paper, openPoints);
    }

    /** The page, after the paper's own sections; just those when nothing is open. */
    public List<DocumentSection> append(List<DocumentSection> paper, List<String> openPoints) {
        if (openPoints.isEmpty()) {
            return paper;
        }
        String title = wording.text("open.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraphs.of(PaperStyles.ANNEX, title));
        blocks.add(Paragraphs.of(PaperStyles.OPENING, wording.text("open.intro")));
        for (int i = 0; i < openPoints.size(); i++) {
            blocks.add(Paragraphs.of(PaperStyles.BODY, (i + 1) + ". " + openPoints.get(i)));
        }
        List<DocumentSection> all = new ArrayList<>(paper);
        all.add(new DocumentSection(PaperPages.PORTRAIT, title, blocks, true));
        return List.copyOf(all);
    }
}
