package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * What the papers around the meeting share: head and title with the number and date that the dossier keeps, signature,
 * and the page of open points.
 */
public final class OfficialForm {

    private final Wording wording;
    private final PaperKind kind;
    private final HeaderBlock header;
    private final SignatureBlock signature;
    private final OpenPointsPage openPointsPage;

    public OfficialForm(Wording wording, PaperKind kind) {
        this.wording = wording;
        this.kind = kind;
        this.header = new HeaderBlock(wording);
        this.signature = new SignatureBlock(wording);
        this.openPointsPage = new OpenPointsPage(wording);
    }

    /** The given sentences, then the missing number and date; empty when nothing is given. */
    public List<String> openPoints(Conference conference, List<String> given) {
        return openPointsPage.allOf(given, kind, PaperHeads.of(conference, kind));
    }

    /** Head and title; with the mark DỰ THẢO where points are open. */
    public List<Block> head(Conference conference, String subject, List<String> openPoints) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.build(conference, kind, PaperHeads.of(conference, kind), !openPoints.isEmpty()));
        blocks.addAll(TitleBlock.of(type(), subject));
        return blocks;
    }

    /** Recipients and signature. */
    public List<Block> foot(Conference conference, String firstRecipientKey) {
        return signature.build(conference, List.of(wording.text(firstRecipientKey)));
    }

    /** The type of the paper: "Giấy mời". */
    public String type() {
        return wording.text("paper." + kind + ".type");
    }

    /** A passage that the wording drafts; its label stands there too. */
    public DraftedPassage passage(String key, Map<String, String> values) {
        return new DraftedPassage(key, wording.text("label." + key), wording.text(key, values));
    }

    /** An upright section of main text. */
    public DocumentSection text(List<Block> blocks) {
        return new DocumentSection(PaperPages.PORTRAIT, type(), blocks);
    }

    /** The paper, with the page of open points at its end. */
    public PaperDocument document(Conference conference, String subject, List<DocumentSection> sections,
                           List<String> openPoints) {
        return new PaperDocument(new DocumentProperties(Paragraphs.clean(type()), Paragraphs.clean(subject),
                Paragraphs.clean(conference.unit().issuingBody())), openPointsPage.append(sections, openPoints));
    }
}
