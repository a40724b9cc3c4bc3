package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.OpenPointsPage;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The backdrop and each slogan on a large sheet of its own, for whoever paints them; no administrative paper. */
public final class BackdropPaper implements PaperBuilder {

    private static final String LINES = "backdrop.lines";

    private final Wording wording;
    private final ConferenceWords words;
    private final OpenPointsPage openPointsPage;
    private final PlanDrafter drafter;

    /** @param wording the official sentences */
    public BackdropPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.openPointsPage = new OpenPointsPage(wording);
        this.drafter = new PlanDrafter(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BACKDROP;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<DocumentSection> sheets = new ArrayList<>();
        List<DisplaySheet.Line> backdrop = backdrop(conference);
        if (!backdrop.isEmpty()) {
            sheets.add(DisplaySheet.of(wording.text("display.backdrop"), backdrop));
        }
        Stream.concat(conference.plan().slogansInside().stream(), conference.plan().slogansOutside().stream())
                .filter(slogan -> !slogan.isBlank())
                .map(slogan -> List.of(new DisplaySheet.Line(slogan, false, false)))
                .forEach(lines -> sheets.add(DisplaySheet.of(wording.text("display.slogan"), lines)));
        if (sheets.isEmpty()) {
            sheets.add(DisplaySheet.of(wording.text("display.backdrop"),
                    List.of(new DisplaySheet.Line(Wording.DOTS, false, false))));
        }
        return new PaperDocument(new DocumentProperties(wording.text("paper.BACKDROP.type"),
                Paragraphs.clean(conference.title()), Paragraphs.clean(conference.unit().issuingBody())),
                openPointsPage.whereGaps(sheets, openPoints));
    }

    @Override
    public List<DraftedPassage> passages(Conference conference) {
        return List.of(new DraftedPassage(LINES, wording.text("label." + LINES),
                String.join("\n", drafted(conference))));
    }

    private List<String> drafted(Conference conference) {
        List<String> own = conference.plan().backdrop();
        return own.isEmpty() ? drafter.draftedBackdrop(conference) : own;
    }

    /**
     * Who holds the meeting stands in smaller letters at the top of the drafted backdrop; every backdrop ends with
     * place and date. Without a line there is no sheet.
     */
    private List<DisplaySheet.Line> backdrop(Conference conference) {
        String written = WrittenPassages.of(this, conference).text(LINES);
        List<String> texts = written.lines().filter(line -> !line.isBlank()).toList();
        String host = texts.isEmpty() ? "" : VietnameseText.searchKey(texts.get(0));
        boolean named = host.equals(VietnameseText.searchKey(words.of(conference).get("issuingBody")));
        List<DisplaySheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i > 0 && i + 1 == texts.size();
            lines.add(new DisplaySheet.Line(texts.get(i), last || named && i == 0, last));
        }
        return lines;
    }
}
