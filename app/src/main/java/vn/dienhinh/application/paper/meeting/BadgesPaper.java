package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.OpenPointsPage;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.TitleLines;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCodes;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.PersonNameOrder;
import vn.dienhinh.domain.text.VietnameseText;

/** Badges to be cut out, eight on a sheet, in the order of names; service staff have theirs too. */
public final class BadgesPaper implements PaperBuilder {

    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final double WIDTH_MM = 80;
    private static final double HEIGHT_MM = 62;
    /** Room for the lines of the meeting's name, in points of letter size. */
    private static final double TITLE_PT = 36;

    private final Wording wording;
    private final ConferenceWords words;
    private final OpenPointsPage openPointsPage;

    /** @param wording the official sentences */
    public BadgesPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.openPointsPage = new OpenPointsPage(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BADGES;
    }

    /** The sheets; without delegates one of badges to be filled in by hand. */
    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<Delegate> listed = new PersonNameOrder().sorted(
                conference.attending().stream().filter(delegate -> !delegate.isBlank()).toList(), Delegate::fullName);
        List<Delegate> bearers = listed.isEmpty() ? Collections.nCopies(COLUMNS * ROWS, Delegate.blank("")) : listed;
        Map<String, String> values = words.of(conference);
        BadgeCell badge = new BadgeCell(wording, HEIGHT_MM, meeting(values));
        String type = wording.text("paper.BADGES.type");
        Map<String, String> codes = listed.isEmpty() ? Map.of() : DelegateCodes.of(conference.delegates());
        List<DocumentSection> sheets = new ArrayList<>();
        for (int i = 0; i < bearers.size(); i += COLUMNS * ROWS) {
            List<Delegate> some = bearers.subList(i, Math.min(bearers.size(), i + COLUMNS * ROWS));
            sheets.add(new DocumentSection(PaperPages.BADGES, type, List.of(sheet(some, badge, codes))));
        }
        return new PaperDocument(new DocumentProperties(type, Paragraphs.clean(conference.title()),
                Paragraphs.clean(conference.unit().issuingBody())),
                openPointsPage.whereGaps(sheets, openPoints));
    }

    private Table sheet(List<Delegate> bearers, BadgeCell badge, Map<String, String> codes) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < bearers.size(); i += COLUMNS) {
            List<TableCell> cells = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                cells.add(i + column < bearers.size() ? badge(bearers.get(i + column), badge, codes) : TableCell.of());
            }
            rows.add(new TableRow(cells, HEIGHT_MM));
        }
        return new Table(true, Collections.nCopies(COLUMNS, WIDTH_MM), 0, false, rows);
    }

    private static TableCell badge(Delegate bearer, BadgeCell badge, Map<String, String> codes) {
        return badge.of(bearer, Optional.ofNullable(codes.get(bearer.id())));
    }

    /** Who holds the meeting, and its name: the same on all badges. */
    private static List<Block> meeting(Map<String, String> values) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraphs.of(PaperStyles.BADGE_BODY, VietnameseText.upper(values.get("issuingBodyShort"))));
        String title = values.get("titleInCapitals");
        ParagraphStyle style = PaperStyles.BADGE_MEETINGS.stream().filter(look -> fits(title, look)).findFirst()
                .orElse(PaperStyles.BADGE_MEETINGS.get(PaperStyles.BADGE_MEETINGS.size() - 1));
        new TitleLines(BadgeCell.TEXT_MM, style.sizePt()).of(title).forEach(line -> blocks.add(Paragraphs.of(style, line)));
        return blocks;
    }

    /** A badge that grows would push the last row off its sheet. */
    private static boolean fits(String title, ParagraphStyle style) {
        return new TitleLines(BadgeCell.TEXT_MM, style.sizePt()).of(title).size() * style.sizePt() <= TITLE_PT;
    }
}
