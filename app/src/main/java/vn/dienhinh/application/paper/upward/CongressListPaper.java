package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.achievement.AchievementSubjects;
import vn.dienhinh.application.paper.block.AnnexHead;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.DelegateTotals;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.OpenPointsPage;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.PersonNameOrder;

/**
 * The short profiles of those who go to the superior's congress, an annex of the letter or the proposal that they go
 * with. People and quota are its own; the cap and shares of the unit's meeting do not touch it.
 */
public final class CongressListPaper implements PaperBuilder {

    private final Wording wording;
    private final ConferenceWords words;
    private final AnnexHead head;
    private final CongressTable table;
    private final DelegateTotals totals;
    private final OfficialForm form;
    private final OpenPointsPage openPointsPage;

    /** @param wording the official sentences */
    public CongressListPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.head = new AnnexHead(wording);
        this.table = new CongressTable(wording);
        this.totals = new DelegateTotals(wording);
        this.form = new OfficialForm(wording, kind());
        this.openPointsPage = new OpenPointsPage(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CONGRESS_LIST;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<CongressDelegate> people = people(conference);
        PaperKind with = goesWith(conference);
        List<String> open = openPoints(conference, with, people, openPoints);
        String label = wording.text("paper.annex");
        Map<String, String> values = words.of(conference);
        values.put("congress", conference.dossier().congress().event());
        String title = wording.text("congress.title", values);
        List<Block> blocks = new ArrayList<>(head.of(conference, with, PaperPages.LANDSCAPE, label, title,
                !open.isEmpty()));
        blocks.add(table.build(people, AchievementSubjects.of(conference)));
        blocks.add(Paragraphs.of(PaperStyles.BODY, closing(conference.dossier().congress(), people)));
        return form.document(conference, title,
                List.of(new DocumentSection(PaperPages.LANDSCAPE, label, blocks)), open);
    }

    private static List<CongressDelegate> people(Conference conference) {
        return new PersonNameOrder().sorted(AchievementSubjects.congress(conference),
                delegate -> delegate.person().fullName());
    }

    /** The letter that carries the dossier; the proposal where only that is already in the registry. */
    private static PaperKind goesWith(Conference conference) {
        PaperHead letter = PaperHeads.of(conference, PaperKind.DOSSIER_LETTER);
        PaperHead proposal = PaperHeads.of(conference, PaperKind.PROPOSAL);
        boolean proposalOnly = letter.equals(PaperHead.blank()) && !proposal.equals(PaperHead.blank());
        return proposalOnly ? PaperKind.PROPOSAL : PaperKind.DOSSIER_LETTER;
    }

    private String closing(CongressList congress, List<CongressDelegate> people) {
        Map<String, String> values = new HashMap<>(totals.profile(people.stream().map(CongressDelegate::person).toList()));
        Integer quota = congress.quota();
        values.put("quota", quota == null ? "" : Cells.count(quota));
        values.put("short", quota == null || people.size() >= quota ? "" : Cells.count(quota - people.size()));
        values.put("over", quota == null || people.size() <= quota ? "" : Cells.count(people.size() - quota));
        return wording.text("congress.closing", values);
    }

    private List<String> openPoints(Conference conference, PaperKind with, List<CongressDelegate> people,
                                    List<String> given) {
        Integer quota = conference.dossier().congress().quota();
        Stream<String> own = Stream.of(
                conference.dossier().congress().event().isEmpty() ? "congress.open.event" : "",
                people.isEmpty() ? "congress.open.nobody" : "",
                quota != null && people.size() > quota ? "congress.open.over" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> wording.text(key, Map.of("listed", Cells.count(people.size()),
                        "quota", quota == null ? "" : Cells.count(quota))));
        List<String> points = Stream.concat(given.stream(), own).distinct().toList();
        return openPointsPage.ofAnnex(points, PaperHeads.of(conference, with));
    }
}
