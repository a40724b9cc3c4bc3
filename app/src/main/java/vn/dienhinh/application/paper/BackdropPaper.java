package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;

/** The backdrop and each slogan on a large sheet of its own, for whoever paints them; no administrative paper. */
public final class BackdropPaper implements PaperBuilder {

    private final Wording wording;
    private final PlanDrafter drafter;

    /** @param wording the official sentences */
    public BackdropPaper(Wording wording) {
        this.wording = wording;
        this.drafter = new PlanDrafter(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BACKDROP;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<DocumentSection> sheets = new ArrayList<>();
        sheets.add(DisplaySheet.of(wording.text("display.backdrop"), backdrop(conference)));
        Stream.concat(conference.plan().slogansInside().stream(), conference.plan().slogansOutside().stream())
                .filter(slogan -> !slogan.isBlank())
                .map(slogan -> List.of(new DisplaySheet.Line(slogan, false, false)))
                .forEach(lines -> sheets.add(DisplaySheet.of(wording.text("display.slogan"), lines)));
        return new PaperDocument(new DocumentProperties(wording.text("paper.BACKDROP.type"),
                Paragraphs.clean(conference.title()), Paragraphs.clean(conference.unit().issuingBody())), sheets);
    }

    /** The drafted backdrop begins with who holds the meeting; every backdrop ends with place and date. */
    private List<DisplaySheet.Line> backdrop(Conference conference) {
        List<String> own = conference.plan().backdrop();
        List<String> texts = own.isEmpty() ? drafter.draftedBackdrop(conference) : own;
        List<DisplaySheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i > 0 && i + 1 == texts.size();
            lines.add(new DisplaySheet.Line(texts.get(i), last || own.isEmpty() && i == 0, last));
        }
        return lines;
    }
}
