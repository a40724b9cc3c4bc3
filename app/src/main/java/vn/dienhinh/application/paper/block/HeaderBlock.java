package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Unit;

/**
 * The head of a paper in two columns: issuing body and number at the left, state title and date at the right; number
 * and date stand in one row (NĐ 30/2020/NĐ-CP, Phụ lục I, II.1 to II.4).
 */
public final class HeaderBlock {

    private static final double LEFT_MM = 65;
    private static final double RIGHT_MM = 100;
    private static final double MOTTO_RULE = 1;
    private static final double AGENCY_RULE = 0.42;

    private final Wording wording;
    private final PaperHeadText headText;

    public HeaderBlock(Wording wording) {
        this.wording = wording;
        this.headText = new PaperHeadText(wording);
    }

    /** The head; with the mark DỰ THẢO under the number for a draft. */
    public Table build(Conference conference, PaperKind kind, PaperHead head, boolean draft) {
        return table(issuer(conference.unit()), registry(number(conference, kind, head), draft),
                List.of(date(conference, head)));
    }

    /** The head of minutes: without place and date (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9). */
    public Table undated(Conference conference, PaperKind kind, PaperHead head, boolean draft) {
        return table(issuer(conference.unit()), registry(number(conference, kind, head), draft), List.of());
    }

    /** The head of minutes of the council: the unit above it, no place and date. */
    public Table ofCouncil(Conference conference, PaperKind kind, PaperHead head, boolean draft) {
        return table(issuer(conference.unit().issuingBodyShort(), wording.text("council.body")),
                registry(number(conference, kind, head), draft), List.of());
    }

    /**
     * The head of a paper that another body than the unit draws up, outside the registry.
     *
     * @param body who draws it up; the unit stands above it, or alone where the body is empty or the unit itself
     */
    public Table ofBody(Conference conference, String body, PaperHead head, boolean draft) {
        Unit unit = conference.unit();
        List<Block> issuer = body.isEmpty() || isUnit(unit, body) ? issuer(unit)
                : issuer(unit.issuingBodyShort(), body);
        return table(issuer, registry(List.of(), draft), List.of(date(conference, head)));
    }

    private static boolean isUnit(Unit unit, String body) {
        String key = VietnameseText.searchKey(body);
        return key.equals(VietnameseText.searchKey(unit.issuingBody()))
                || key.equals(VietnameseText.searchKey(unit.issuingBodyShort()));
    }

    /** The head of a paper outside the registry: a date, but no number. */
    public Table unnumbered(Conference conference, PaperHead head, boolean draft) {
        return table(issuer(conference.unit()), registry(List.of(), draft), List.of(date(conference, head)));
    }

    /** The head of an official letter: what it is about stands under its number (Phụ lục I, II.5b). */
    public Table ofLetter(Conference conference, PaperKind kind, PaperHead head, String matter, boolean draft) {
        List<Block> registry = new ArrayList<>(number(conference, kind, head));
        List<String> lines = new TitleLines(LEFT_MM, PaperStyles.MATTER.sizePt()).of(matter);
        for (int i = 0; i < lines.size(); i++) {
            registry.add(Paragraphs.of(i == 0 ? PaperStyles.MATTER : PaperStyles.MATTER_NEXT, lines.get(i)));
        }
        return table(issuer(conference.unit()), registry(registry, draft), List.of(date(conference, head)));
    }

    /** The head in a form for others to fill in: nothing of it is known. */
    public Table form(PaperKind kind) {
        List<Block> bodies = List.of(Paragraphs.of(PaperStyles.SUPERIOR_BODY, wording.text("form.superiorBody")),
                Paragraphs.of(PaperStyles.ISSUING_BODY, wording.text("form.issuingBody")),
                rule(wording.text("form.issuingBody"), PaperStyles.ISSUING_BODY, AGENCY_RULE));
        return table(bodies, List.of(Paragraphs.byHand(PaperStyles.NUMBER, headText.openNumberLine(kind))),
                List.of(Paragraphs.byHand(PaperStyles.DATE, headText.openPlaceAndDate())));
    }

    private Table table(List<Block> issuer, List<Block> number, List<Block> date) {
        TableRow bodies = new TableRow(List.of(cell(Origins.at("unit.name", issuer)), cell(state())));
        TableRow registry = new TableRow(List.of(cell(filled(number)), cell(filled(date))));
        return new Table(false, List.of(LEFT_MM, RIGHT_MM), 0, true, List.of(bodies, registry));
    }

    private static List<Block> filled(List<Block> content) {
        return content.isEmpty() ? List.of(Paragraph.of(PaperStyles.NUMBER, "")) : content;
    }

    private List<Block> number(Conference conference, PaperKind kind, PaperHead head) {
        return List.of(Paragraphs.registry(PaperStyles.NUMBER, headText.numberLine(conference, kind, head)));
    }

    private List<Block> registry(List<Block> content, boolean draft) {
        List<Block> blocks = new ArrayList<>(content);
        if (draft) {
            blocks.add(Paragraphs.of(PaperStyles.DRAFT_MARK, wording.text("paper.draft")));
        }
        return blocks;
    }

    private static TableCell cell(List<Block> content) {
        return new TableCell(1, 1, false, content);
    }

    private static RuleLine rule(String text, ParagraphStyle style, double part) {
        return new RuleLine(text, style, part, true);
    }

    private List<Block> state() {
        String motto = wording.text("paper.motto");
        return List.of(Paragraphs.of(PaperStyles.NATION, wording.text("paper.nation")),
                Paragraphs.of(PaperStyles.MOTTO, motto), rule(motto, PaperStyles.MOTTO, MOTTO_RULE));
    }

    private List<Block> issuer(Unit unit) {
        return issuer(unit.superiorBody(), issuerNames(unit));
    }

    private List<Block> issuer(String superior, String body) {
        return issuer(superior, Stream.of(body));
    }

    private List<Block> issuer(String superior, Stream<String> bodies) {
        List<Block> blocks = new ArrayList<>();
        TitleLines lines = new TitleLines(LEFT_MM, PaperStyles.AGENCY_SIZE);
        if (!superior.isEmpty()) {
            lines.of(VietnameseText.upper(superior))
                    .forEach(line -> blocks.add(Paragraphs.of(PaperStyles.SUPERIOR_BODY, line)));
        }
        List<String> names = bodies.flatMap(name -> lines.of(VietnameseText.upper(name)).stream()).toList();
        names.forEach(line -> blocks.add(Paragraphs.of(PaperStyles.ISSUING_BODY, line)));
        blocks.add(rule(names.get(names.size() - 1), PaperStyles.ISSUING_BODY, AGENCY_RULE));
        return blocks;
    }

    /** A committee's name stands in two lines, whatever their length. */
    private Stream<String> issuerNames(Unit unit) {
        String name = unit.name().isEmpty() ? Wording.DOTS : unit.name();
        return unit.kind().isTerritory()
                ? Stream.of(wording.text("paper.committee"), unit.kind().word() + " " + name)
                : Stream.of(name);
    }

    private Block date(Conference conference, PaperHead head) {
        String text = headText.placeAndDate(conference, head);
        ParagraphStyle usual = PaperStyles.DATE;
        boolean fits = TextWidth.mm(text, usual.sizePt(), false) <= RIGHT_MM;
        return Paragraphs.registry(fits ? usual : PaperStyles.DATE_SMALL, text);
    }
}
