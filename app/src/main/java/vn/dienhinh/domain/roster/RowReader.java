package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.text.WrongLetters;
import vn.dienhinh.domain.text.FoldedWords;

/** Reads one row of one list. */
final class RowReader {

    /** A longer text was hardly meant for a list. */
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_DITTO = 12;
    private static final Pattern NOTHING = Pattern.compile("[-–—./…_*]+");
    private static final Pattern PEOPLE = Pattern.compile("(?iu)^(?:dân tộc|d\\.?tộc)\\s*:?\\s+(?=\\p{L})");
    private static final Pattern SEX = Pattern.compile("(?iu)(?<![\\p{L}])(nam|nữ)(?![\\p{L}])");
    private static final Pattern WORK_PARTS = Pattern.compile("\\s*;\\s*|\\s*,\\s*|\\s+[-–]\\s+");

    private final RosterWords words;
    private final BirthReader births;
    private final NameReader names;
    private final NameShape shape;
    private final SeveralPeople several;
    private final Marks marks;
    private final WayReader ways;
    private final Block block;
    private final int nameColumn;
    private final int yearColumn;
    private final boolean exact;
    private final boolean titled;
    private final CategoryColumns categories;
    private final Map<Integer, CellValue> previous = new HashMap<>();

    /**
     * @param exact  every cell is meant as it stands
     * @param titled this list writes "Ông", "Bà" before names
     */
    RowReader(RosterWords words, BirthReader births, Block block, boolean exact, boolean titled) {
        this.words = words;
        this.births = births;
        this.shape = new NameShape(words);
        this.names = new NameReader(words, births, shape);
        this.several = new SeveralPeople(words, shape);
        this.marks = new Marks(words);
        this.ways = new WayReader(words);
        this.categories = new CategoryColumns(words);
        this.block = block;
        this.nameColumn = block.nameColumn();
        this.yearColumn = block.column(RosterField.BIRTH_YEAR);
        this.exact = exact;
        this.titled = titled;
    }

    /** What the row says; the context fills in what it does not. */
    RowDraft read(GridRow row, Context context, CellPlace place) {
        return read(row, context, place, titled);
    }

    /** @param titled true where "Ông", "Bà" before this name are no family names */
    RowDraft read(GridRow row, Context context, CellPlace place, boolean titled) {
        RowDraft draft = new RowDraft(place);
        if (row.hidden()) {
            draft.remark(RemarkCode.HIDDEN_ROW, place.column());
        }
        if (row.struck()) {
            draft.remark(RemarkCode.STRUCK_ROW, place.column());
        }
        for (MatchedColumn column : block.columns()) {
            if (column.field() != null && column.field() != RosterField.ORDER) {
                CellValue cell = cell(row, column, draft);
                take(column, cell, draft);
            }
        }
        takeBirthParts(row, draft);
        takeName(row, context, titled, draft);
        takeUnmarked(draft);
        if (!exact) {
            fillIn(context, draft);
        }
        return draft;
    }

    /** The names of a row whose name's cell holds several people; empty for one. */
    List<String> people(GridRow row) {
        return exact || !block.has(RosterField.FULL_NAME) ? List.of()
                : several.in(LineKinds.plain(row.cell(nameColumn)));
    }

    /**
     * One person's part of a row of several: what stands in as many lines as there are people goes one to each; what is
     * one person's only, and stands there once, is nobody's.
     */
    GridRow part(GridRow row, List<String> people, int person) {
        List<CellValue> cells = new ArrayList<>(row.cells());
        for (MatchedColumn column : block.columns()) {
            int at = column.column();
            if (at >= cells.size() || cells.get(at).isBlank()) {
                continue;
            }
            List<String> lines = LineKinds.plain(cells.get(at)).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).toList();
            if (at == nameColumn) {
                cells.set(at, CellValue.text(people.get(person)));
            } else if (lines.size() == people.size()) {
                cells.set(at, CellValue.text(lines.get(person)));
            } else if (column.field() != null && PERSONAL.contains(column.field())) {
                cells.set(at, CellValue.BLANK);
            }
        }
        return new GridRow(row.number(), row.hidden(), row.struck(), cells);
    }

    private static final Set<RosterField> PERSONAL = EnumSet.of(RosterField.GENDER, RosterField.MALE,
            RosterField.FEMALE, RosterField.BIRTH, RosterField.BIRTH_DAY, RosterField.BIRTH_MONTH,
            RosterField.BIRTH_YEAR, RosterField.PARTY);

    /** What stood there for several people at once, to be told in the note of each. */
    String shared(GridRow row, List<String> people) {
        String shared = "";
        for (MatchedColumn column : block.columns()) {
            String text = LineKinds.plain(row.cell(column.column()));
            if (column.field() != null && PERSONAL.contains(column.field()) && !text.isBlank()
                    && text.lines().count() != people.size()) {
                shared = RowDraft.joined(shared, VietnameseText.line(column.heading()) + " ghi: "
                        + VietnameseText.line(text));
            }
        }
        return shared;
    }

    /** The row's cell; the one above for a ditto mark. */
    private CellValue cell(GridRow row, MatchedColumn column, RowDraft draft) {
        CellValue cell = row.cell(column.column());
        if (cell instanceof CellValue.Fault fault) {
            draft.remark(RemarkCode.FORMULA_FAILED, column.column(), fault.code());
            return CellValue.BLANK;
        }
        boolean name = column.column() == nameColumn;
        if (!exact && !name && cell instanceof CellValue.Text text
                && text.text().length() <= LONGEST_DITTO && words.is("ditto", text.text())) {
            CellValue above = previous.getOrDefault(column.column(), CellValue.BLANK);
            if (above.isBlank()) {
                draft.remark(RemarkCode.DITTO_WITHOUT_ROW, column.column(), text.text());
            } else {
                draft.remark(RemarkCode.DITTO, column.column(), text.text(), LineKinds.plain(above));
            }
            cell = above;
        }
        previous.put(column.column(), cell);
        return cell;
    }

    private void take(MatchedColumn column, CellValue cell, RowDraft draft) {
        if (cell.isBlank()) {
            return;
        }
        int at = column.column();
        switch (column.field()) {
            case GENDER -> takeGender(cell, at, draft);
            case MALE -> takeSexed(Gender.MALE, cell, at, draft);
            case FEMALE -> takeSexed(Gender.FEMALE, cell, at, draft);
            case BIRTH -> takeBirth(cell, at, draft);
            case ETHNICITY -> draft.ethnicity = PEOPLE.matcher(stated(cell, at, draft)).replaceFirst("");
            case ETHNICITY_MARK -> takePeople(column, cell, draft);
            case RELIGION -> draft.religion = stated(cell, at, draft);
            case PARTY -> draft.partyMember = party(cell, at, draft);
            case DIRECT_WORKER -> draft.directWorker = answer(RemarkCode.DIRECT_WORKER_UNREAD, cell, at, draft);
            case POSITION -> draft.position = RowDraft.joined(draft.position, text(cell, at, draft));
            case POSITION_AND_WORKPLACE -> takeWork(text(cell, at, draft), at, draft);
            case WORKPLACE -> draft.workplace = RowDraft.joined(draft.workplace, text(cell, at, draft));
            case CATEGORY -> categories.take(text(cell, at, draft), at, draft);
            case INDIVIDUAL_MARK -> mark(DelegateCategory.EXEMPLAR_INDIVIDUAL, cell, at, draft);
            case GUEST_MARK -> mark(DelegateCategory.GUEST, cell, at, draft);
            case LEADER_MARK -> mark(DelegateCategory.LEADER, cell, at, draft);
            case SERVICE_MARK -> mark(DelegateCategory.SERVICE, cell, at, draft);
            case COLLECTIVE -> takeCollective(cell, at, draft);
            case LOCALITY -> draft.locality = RowDraft.joined(draft.locality, locality(column, text(cell, at, draft)));
            case FORMER_LOCALITY -> draft.formerLocality = text(cell, at, draft);
            case SECTOR -> draft.sector = text(cell, at, draft);
            case AWARD -> draft.award = RowDraft.joined(draft.award, stated(cell, at, draft));
            case NOTE -> draft.note = RowDraft.joined(draft.note, stated(cell, at, draft));
            default -> takeOther(column, cell, draft);
        }
    }

    /** A field that is taken as it stands, or one of the name's way. */
    private void takeOther(MatchedColumn column, CellValue cell, RowDraft draft) {
        DelegateField target = column.field().target();
        if (target == null) {
            ways.take(column, cell, draft);
            return;
        }
        String text = stated(cell, column.column(), draft);
        Object value = switch (target.kind()) {
            case NUMBER -> text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
            case TRUTH -> marks.answer(cell);
            default -> text;
        };
        if (value != null) {
            draft.tell(target, value);
        } else if (!text.isEmpty()) {
            draft.note = RowDraft.joined(draft.note, VietnameseText.line(column.heading()) + ": " + text);
            draft.remark(RemarkCode.VALUE_UNREAD, column.column(), text, column.heading());
        }
    }

    private String text(CellValue cell, int column, RowDraft draft) {
        String text = VietnameseText.line(LineKinds.plain(cell));
        if (exact) {
            return text;
        }
        if (WrongLetters.stand(text)) {
            draft.remark(RemarkCode.LETTERS_MENDED, column, text, WrongLetters.mended(text));
            text = WrongLetters.mended(text);
        }
        if (text.length() > LONGEST_TEXT) {
            draft.remark(RemarkCode.TEXT_LONG, column, Integer.toString(text.length()));
        }
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0)) || !NOTHING.matcher(text).matches() ? text : "";
    }

    /** A text of which "Không" means that there is none. */
    private String stated(CellValue cell, int column, RowDraft draft) {
        String text = text(cell, column, draft);
        return !exact && words.is("none", text) ? "" : text;
    }

    /** "3" in a column "Thôn" is "Thôn 3". */
    private String locality(MatchedColumn column, String text) {
        String heading = VietnameseText.line(column.heading());
        boolean figure = !exact && text.matches("\\d{1,3}[A-Za-z]?");
        return figure && words.is("locality", heading) ? heading + " " + text : text;
    }

    private void takeBirth(CellValue cell, int column, RowDraft draft) {
        BirthReading asItStands = exact ? PlainDates.birth(cell) : null;
        BirthReading birth = asItStands == null ? births.read(cell) : asItStands;
        if (!exact && !birth.isKnown() && cell instanceof CellValue.Text text && takeBirthAndSex(text.text(), column, draft)) {
            return;
        }
        draft.tellBirth(birth, column, LineKinds.plain(cell));
    }

    /** "1975 (Nam)", "Nữ, 1980": both in one cell. */
    private boolean takeBirthAndSex(String text, int column, RowDraft draft) {
        Matcher sex = SEX.matcher(VietnameseText.line(text));
        if (!sex.find()) {
            return false;
        }
        String rest = (text.substring(0, sex.start()) + " " + text.substring(sex.end()))
                .replaceAll("^[\\s,;:()/–-]+|[\\s,;:()/–-]+$", "");
        BirthReading birth = births.text(rest);
        if (!birth.isKnown()) {
            return false;
        }
        draft.tellGender(sex.group(1).equalsIgnoreCase("nam") ? Gender.MALE : Gender.FEMALE, column);
        draft.tellBirth(birth, column, text);
        return true;
    }

    private void takeGender(CellValue cell, int column, RowDraft draft) {
        String text = LineKinds.plain(cell).toLowerCase(Locale.ROOT);
        switch (text.replaceAll("[.:]", "")) {
            case "nam", "m", "male", "trai", "ông", "anh" -> draft.tellGender(Gender.MALE, column);
            case "nữ", "nu", "f", "female", "gái", "bà", "chị", "nư" -> draft.tellGender(Gender.FEMALE, column);
            default -> draft.remark(RemarkCode.GENDER_UNREAD, column, LineKinds.plain(cell));
        }
    }

    private void takeSexed(Gender gender, CellValue cell, int column, RowDraft draft) {
        Boolean answer = marks.answer(cell);
        String text = LineKinds.plain(cell).toLowerCase(Locale.ROOT);
        if (Boolean.FALSE.equals(answer)) {
            return;
        }
        if (answer != null || text.equals("nam") || text.equals("nữ")) {
            draft.tellGender(text.equals("nam") ? Gender.MALE : text.equals("nữ") ? Gender.FEMALE : gender, column);
            return;
        }
        BirthReading birth = births.read(cell);
        draft.tellBirth(birth, column, LineKinds.plain(cell));
        // A birth that cannot be read still stands in the column of the person's sex.
        draft.tellGender(gender, column);
    }

    private void takePeople(MatchedColumn column, CellValue cell, RowDraft draft) {
        String people = column.detail();
        if (!marks.isMark(cell)) {
            draft.ethnicity = stated(cell, column.column(), draft);
        } else if (words.isFolded("people", people)) {
            draft.ethnicity = people;
        } else {
            draft.remark(RemarkCode.ETHNICITY_UNNAMED, column.column(), people);
        }
    }

    /** A mark, a word, or the day of joining. */
    private Boolean party(CellValue cell, int column, RowDraft draft) {
        return births.read(cell).isKnown() ? Boolean.TRUE
                : answer(RemarkCode.PARTY_UNREAD, cell, column, draft);
    }

    private Boolean answer(RemarkCode unread, CellValue cell, int column, RowDraft draft) {
        Boolean answer = marks.answer(cell);
        if (answer == null) {
            draft.remark(unread, column, LineKinds.plain(cell));
        }
        return answer;
    }

    private void takeWork(String text, int column, RowDraft draft) {
        String[] parts = WORK_PARTS.split(text, 2);
        boolean places = parts.length == 2 && (text.contains(";") || words.begins("locality", parts[1])
                || words.begins("unit", parts[1]) && !words.begins("role", parts[1]));
        draft.position = places ? parts[0] : text;
        draft.workplace = places ? RowDraft.joined(draft.workplace, parts[1]) : draft.workplace;
        if (places && !text.contains(";")) {
            draft.remark(RemarkCode.WORK_SPLIT, column, parts[0], parts[1]);
        }
    }

    private void mark(DelegateCategory category, CellValue cell, int column, RowDraft draft) {
        if (marks.isMark(cell)) {
            categories.mark(category, column, draft);
        } else if (marks.answer(cell) == null) {
            draft.note = RowDraft.joined(draft.note, text(cell, column, draft));
        }
    }

    private void takeCollective(CellValue cell, int column, RowDraft draft) {
        if (!exact && marks.isMark(cell)) {
            mark(DelegateCategory.EXEMPLAR_COLLECTIVE, cell, column, draft);
        } else {
            draft.collective = stated(cell, column, draft);
        }
    }

    /** Day, month and year in columns of their own. */
    private void takeBirthParts(GridRow row, RowDraft draft) {
        String year = yearColumn < 0 ? "" : LineKinds.plain(row.cell(yearColumn));
        if (year.isEmpty()) {
            return;
        }
        String day = part(row, RosterField.BIRTH_DAY);
        String month = part(row, RosterField.BIRTH_MONTH);
        boolean whole = !day.isEmpty() && !month.isEmpty() && year.matches("\\d{2}|\\d{4}");
        draft.tellBirth(whole ? births.date(day, month, year, null) : births.text(year), yearColumn,
                whole ? day + "/" + month + "/" + year : year);
    }

    private String part(GridRow row, RosterField field) {
        String text = block.has(field) ? LineKinds.plain(row.cell(block.column(field))) : "";
        return text.matches("\\d{1,2}") ? text : "";
    }

    /** In a column of marks a blank cell says no; where it also writes out "không", a blank cell says nothing. */
    private void takeUnmarked(RowDraft draft) {
        if (draft.directWorker == null && block.marked().contains(RosterField.DIRECT_WORKER)) {
            draft.directWorker = Boolean.FALSE;
        }
        if (draft.partyMember == null && block.marked().contains(RosterField.PARTY)
                && draft.remarks.stream().noneMatch(remark -> remark.code() == RemarkCode.PARTY_UNREAD)) {
            draft.partyMember = Boolean.FALSE;
        }
        if (draft.gender == null && !block.has(RosterField.GENDER)
                && draft.remarks.stream().noneMatch(remark -> remark.code() == RemarkCode.GENDER_CONTRADICTS)
                && block.has(RosterField.MALE) != block.has(RosterField.FEMALE)) {
            if (block.marked().contains(RosterField.FEMALE)) {
                draft.gender = Gender.MALE;
            } else if (block.marked().contains(RosterField.MALE)) {
                draft.gender = Gender.FEMALE;
            }
        }
    }

    private void takeName(GridRow row, Context context, boolean titled, RowDraft draft) {
        String name = block.name(row);
        if (!exact && !name.isEmpty() && block.has(RosterField.SAME_NAME)) {
            compareNames(name, row, draft);
        }
        if (exact) {
            draft.fullName = VietnameseText.line(name);
        } else if (!name.isEmpty()) {
            DelegateCategory known = draft.category;
            draft.category = known == null ? context.category().category() : known;
            draft.categoryOpen |= known == null && draft.category == DelegateCategory.EXEMPLAR_INDIVIDUAL;
            names.read(name, nameColumn, titled, draft);
        }
        if (draft.fullName.isEmpty() && draft.collective.isEmpty() && !exact && !draft.refused) {
            draft.refuse(RemarkCode.NAME_MISSING, nameColumn);
        } else if (draft.fullName.isEmpty() && (exact || !draft.collective.isEmpty() && name.isEmpty())) {
            draft.remark(RemarkCode.REPRESENTATIVE_MISSING, nameColumn, draft.collective);
        }
    }

    /** The same name again in another column must be the same. */
    private void compareNames(String name, GridRow row, RowDraft draft) {
        StringBuilder again = new StringBuilder();
        for (MatchedColumn column : block.columns()) {
            if (column.field() == RosterField.SAME_NAME) {
                again.append(' ').append(LineKinds.plain(row.cell(column.column())));
            }
        }
        String folded = FoldedWords.of(name);
        String other = FoldedWords.of(again.toString());
        if (!other.isEmpty() && !other.replace(folded, "").isBlank()) {
            draft.remark(RemarkCode.NAME_TOLD_TWICE, nameColumn, VietnameseText.line(name),
                    VietnameseText.line(again.toString()));
        }
    }

    private void fillIn(Context context, RowDraft draft) {
        if (draft.category == null && draft.remarks.stream()
                .noneMatch(remark -> remark.code() == RemarkCode.CATEGORY_CONTRADICTS)) {
            categories.assume(context, nameColumn, draft);
        }
        boolean ownWork = block.has(RosterField.WORKPLACE) || block.has(RosterField.POSITION_AND_WORKPLACE);
        draft.locality = draft.locality.isEmpty() ? context.locality() : draft.locality;
        draft.workplace = draft.workplace.isEmpty() ? context.unit() : draft.workplace;
        if (draft.workplace.isEmpty() && !ownWork) {
            draft.workplace = draft.locality;
        }
    }
}
