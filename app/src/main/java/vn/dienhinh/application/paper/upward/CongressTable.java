package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.application.paper.achievement.AchievementSubjects;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.text.VietnameseText;

/** The short profiles as a table, one row a person, numbered through. */
final class CongressTable {

    /**
     * TT, name, Nam, Nữ, ethnicity, party, native place, work, education, award, achievements: 252 mm, the width of a
     * landscape page.
     */
    static final List<Double> WIDTHS_MM =
            List.of(9.0, 32.0, 11.0, 11.0, 16.0, 13.0, 22.0, 32.0, 18.0, 28.0, 60.0);

    private static final int HEADING_ROWS = 2;

    private final Wording wording;

    CongressTable(Wording wording) {
        this.wording = wording;
    }

    /**
     * The table; without people its heading and an empty row.
     *
     * @param subjects what the dossier tells of them, for digests that the list itself has not
     */
    Table build(List<CongressDelegate> people, AchievementSubjects subjects) {
        List<TableRow> rows = new ArrayList<>(heading());
        for (int i = 0; i < people.size(); i++) {
            rows.add(row(i + 1, people.get(i), subjects));
        }
        if (people.isEmpty()) {
            rows.add(new TableRow(WIDTHS_MM.stream().map(width -> text("")).toList()));
        }
        return new Table(true, WIDTHS_MM, HEADING_ROWS, false, rows);
    }

    private List<TableRow> heading() {
        return Cells.twoRowHeading(
                Cells.row(tall("list.order"), tall("list.name"),
                        Cells.spanning(2, 1, PaperStyles.LIST_HEAD, wording.text("list.birthYear")),
                        tall("list.ethnicity"), tall("list.party"), tall("congress.hometown"), tall("congress.work"),
                        tall("congress.education"), tall("list.award"), tall("congress.achievements")),
                Cells.row(Cells.of(PaperStyles.LIST_HEAD, wording.text("list.male")),
                        Cells.of(PaperStyles.LIST_HEAD, wording.text("list.female"))));
    }

    private TableCell tall(String key) {
        return Cells.spanning(1, HEADING_ROWS, PaperStyles.LIST_HEAD, wording.text(key));
    }

    private TableRow row(int order, CongressDelegate delegate, AchievementSubjects subjects) {
        Delegate person = delegate.person();
        List<TableCell> cells = new ArrayList<>();
        cells.add(middle(Integer.toString(order)));
        cells.add(new TableCell(1, 1, true, name(person)));
        cells.addAll(birthYear(person));
        cells.add(middle(person.ethnicity()));
        cells.add(middle(Boolean.TRUE.equals(person.partyMember()) ? wording.text("list.yes") : ""));
        cells.add(text(delegate.hometown()));
        cells.add(text(Cells.work(person, "; ")));
        cells.add(text(delegate.education()));
        cells.add(text(person.highestAward()));
        cells.add(new TableCell(1, 1, true, achievements(delegate, subjects)));
        return new TableRow(cells);
    }

    /** The year stands in the column of the person's sex, across both while that is not known. */
    private static List<TableCell> birthYear(Delegate person) {
        String year = Objects.toString(person.birthYear(), "");
        if (person.gender() == null) {
            return List.of(Cells.spanning(2, 1, PaperStyles.LIST_MIDDLE, year));
        }
        boolean female = person.gender() == Gender.FEMALE;
        return List.of(middle(female ? "" : year), middle(female ? year : ""));
    }

    private List<Block> name(Delegate person) {
        String name = person.fullName().isEmpty() ? Wording.DOTS : person.titledName();
        if (person.category() != DelegateCategory.EXEMPLAR_COLLECTIVE || person.collective().isEmpty()) {
            return List.of(Paragraphs.of(PaperStyles.LIST_TEXT, name));
        }
        return List.of(new Paragraph(PaperStyles.LIST_TEXT, List.of(TextRun.bold(Paragraphs.clean(person.collective())))),
                Paragraphs.of(PaperStyles.LIST_TEXT, wording.text("list.representative", Map.of("name", name))));
    }

    /** The list's own digest, else the one of the report. */
    private static List<Block> achievements(CongressDelegate delegate, AchievementSubjects subjects) {
        String digest = delegate.achievements().isEmpty()
                ? subjects.find(delegate).map(subject -> subject.told().achievements()).orElse("")
                : delegate.achievements();
        List<Block> lines = new ArrayList<>();
        VietnameseText.lines(digest).lines().filter(line -> !line.isBlank())
                .forEach(line -> lines.add(Paragraphs.of(PaperStyles.LIST_TEXT, line.strip())));
        return lines.isEmpty() ? List.of(Paragraphs.of(PaperStyles.LIST_TEXT, "")) : lines;
    }

    private static TableCell middle(String text) {
        return Cells.of(PaperStyles.LIST_MIDDLE, text);
    }

    private static TableCell text(String text) {
        return Cells.of(PaperStyles.LIST_TEXT, text);
    }
}
