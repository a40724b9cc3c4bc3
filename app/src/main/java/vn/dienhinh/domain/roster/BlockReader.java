package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dienhinh.domain.delegate.DelegateCategory;

/** Goes down the rows of one list: tells people from sections, sums and closing words. */
final class BlockReader {

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,5}\\s*[.)]?");
    private static final Pattern COUNT = Pattern.compile("(?iu)\\d+\\s*(?:người|đại biểu|đ/c|đb|%)?");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}.*");
    private static final int MOST_WORDS = 7;
    private static final int LEAST_DATA_WITHOUT_NAME = 2;
    private static final int WIDE = 3;
    private static final int YEAR_LENGTH = 4;
    /** A figure below this in a cell of a line without a name is a count, not a year. */
    private static final int LEAST_YEAR = 1900;
    private static final Set<RosterField> NO_DATA = EnumSet.of(RosterField.ORDER, RosterField.FULL_NAME,
            RosterField.FAMILY_NAME, RosterField.GIVEN_NAME);
    private static final Set<RosterField> PERSONAL = EnumSet.of(RosterField.BIRTH, RosterField.BIRTH_YEAR,
            RosterField.POSITION, RosterField.AWARD);

    private final Grid grid;
    private final Block block;
    private final RosterWords words;
    private final LineKinds kinds;
    private final RowReader reader;
    private final Merges merges;
    private final boolean numberedList;
    private final boolean exact;
    private final int orderColumn;
    private final int nameColumn;
    private final Context context;
    private final List<RowDraft> drafts;
    private final LeftTexts left;
    private boolean closing;
    /** True when the line at hand told something of the people below it. */
    private boolean entered;
    private RowDraft last;

    BlockReader(Grid grid, Block block, RosterWords words, RowReader reader, Merges merges, boolean numberedList,
                Context context, List<RowDraft> drafts, LeftTexts left) {
        this.grid = grid;
        this.block = block;
        this.words = words;
        this.kinds = new LineKinds(words);
        this.reader = reader;
        this.merges = merges;
        this.numberedList = numberedList;
        this.exact = grid.traits().contains(GridTrait.OWN_LIST);
        this.orderColumn = block.column(RosterField.ORDER);
        this.nameColumn = block.nameColumn();
        this.context = context;
        this.drafts = drafts;
        this.left = left;
    }

    /**
     * Reads a row.
     *
     * @param row      merged values filled in
     * @param raw      the row as it stands
     * @param nextRow  the row below; null at the end
     */
    void accept(GridRow row, GridRow raw, GridRow nextRow) {
        List<String> texts = texts(raw);
        boolean numbered = isNumbered(raw);
        entered = false;
        if (texts.isEmpty() || LineKinds.isColumnNumbers(raw) && block.name(raw).matches("[\\d() ]*")) {
            return;
        }
        if (exact) {
            add(row);
        } else if (isContinuation(raw)) {
            goOn(row);
        } else if (!isAside(raw, texts, numbered, nextRow)) {
            closing = false;
            add(row);
        } else if (!entered) {
            left.line(raw, block);
        }
    }

    private List<String> texts(GridRow row) {
        List<String> texts = new ArrayList<>();
        for (int column = block.firstColumn(); column < row.cells().size() && block.holds(column); column++) {
            if (column != orderColumn && !row.cell(column).isBlank()) {
                texts.add(LineKinds.plain(row.cell(column)));
            }
        }
        String order = order(row);
        if (!order.isEmpty() && !NUMBERED.matcher(order).matches() && !SectionReading.isLabel(order)) {
            texts.add(0, order);
        }
        return texts;
    }

    private String order(GridRow row) {
        return orderColumn < 0 ? "" : LineKinds.plain(row.cell(orderColumn));
    }

    private boolean isNumbered(GridRow row) {
        return NUMBERED.matcher(order(row)).matches();
    }

    /** True for a line that holds nobody; what it tells of the people below is kept. */
    private boolean isAside(GridRow row, List<String> texts, boolean numbered, GridRow nextRow) {
        String first = texts.get(0);
        int data = dataCells(row);
        if (!numbered && kinds.isTotal(first)) {
            return true;
        }
        if (!numbered && data == 0 || isWide(row)) {
            return isCaption(row, texts);
        }
        if (!numbered && kinds.isClosing(texts) && data < LEAST_DATA_WITHOUT_NAME) {
            closing = true;
            return true;
        }
        if (numbered && data == 0 && isNumberedSection(row, first, nextRow)) {
            return true;
        }
        if (closing) {
            return !(numbered || data >= LEAST_DATA_WITHOUT_NAME) || block.name(row).isEmpty();
        }
        return block.name(row).isEmpty() && data < LEAST_DATA_WITHOUT_NAME && !(numbered && hasPersonal(row))
                && !hasCollective(row);
    }

    /**
     * True for a value that nobody fills down a whole column beforehand: with a number it is a person whose name was
     * forgotten, refused aloud and not passed over.
     */
    private boolean hasPersonal(GridRow row) {
        return block.columns().stream().anyMatch(column -> PERSONAL.contains(column.field())
                && !row.cell(column.column()).isBlank());
    }

    private boolean hasCollective(GridRow row) {
        int column = block.column(RosterField.COLLECTIVE);
        return column >= 0 && !row.cell(column).isBlank();
    }

    /** A cell over many columns is a caption. */
    private boolean isWide(GridRow row) {
        for (int column = block.firstColumn(); column < row.cells().size() && block.holds(column); column++) {
            if (!row.cell(column).isBlank()) {
                int width = 1;
                while (merges.isInside(row.number(), column + width)
                        && merges.firstColumn(row.number(), column + width) == column) {
                    width++;
                }
                return width >= WIDE;
            }
        }
        return false;
    }

    private boolean isCaption(GridRow row, List<String> texts) {
        if (kinds.isClosing(texts)) {
            closing = true;
            return true;
        }
        String first = texts.get(0);
        String order = order(row);
        SectionReading section = closing || looksLikePerson(row) && !SectionReading.isLabel(order)
                && !CategoryReading.of(first, words).isKnown() ? null : SectionReading.of(first, words);
        if (section != null) {
            context.enter(section);
            entered = true;
            return true;
        }
        if (isWide(row) || closing || SectionReading.isLabel(order)) {
            return true;
        }
        return numberedList || !looksLikePerson(row) && !hasCollective(row);
    }

    /** A name of people: a few words, each with a capital, the first no word for a place. */
    private boolean looksLikePerson(GridRow row) {
        String name = block.name(row);
        String[] parts = name.split("\\s+");
        if (name.isEmpty() || parts.length > MOST_WORDS || parts.length < 2 || words.begins("locality", name)
                || words.begins("unit", name)) {
            return false;
        }
        for (String part : parts) {
            if (!NAME_WORD.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** "1. Tập thể" and "1. Thôn A" between people; a collective in the list goes on to number 2. */
    private boolean isNumberedSection(GridRow row, String first, GridRow nextRow) {
        if (looksLikePerson(row) && !CategoryReading.of(first, words).isKnown()) {
            return false;
        }
        SectionReading section = SectionReading.of(first, words);
        boolean place = section != null && !section.category().isKnown();
        boolean collectives = context.category().category() == DelegateCategory.EXEMPLAR_COLLECTIVE;
        if (section == null || place && (collectives || words.begins("unit", first) || goesOn(row, nextRow))) {
            return false;
        }
        context.enter(section);
        entered = true;
        return true;
    }

    private boolean goesOn(GridRow row, GridRow nextRow) {
        return nextRow != null && isNumbered(nextRow) && number(nextRow) == number(row) + 1;
    }

    private int number(GridRow row) {
        return Integer.parseInt(order(row).replaceAll("\\D", ""));
    }

    /** Cells that tell something of a person beside the name; counts of a sum or a section are none. */
    private int dataCells(GridRow row) {
        int data = 0;
        for (MatchedColumn column : block.columns()) {
            CellValue cell = row.cell(column.column());
            if (cell.isBlank() || NO_DATA.contains(column.field())) {
                continue;
            }
            boolean count = cell instanceof CellValue.Amount amount && amount.number() < LEAST_YEAR
                    || cell instanceof CellValue.Text text && isCount(text.text().strip());
            data += count ? 0 : 1;
        }
        return data;
    }

    private static boolean isCount(String text) {
        return Character.isDigit(text.charAt(0)) && text.length() != YEAR_LENGTH && COUNT.matcher(text).matches();
    }

    /** The name's cell is one with the row above: the same person, a second line. */
    private boolean isContinuation(GridRow raw) {
        return last != null && merges.isInside(raw.number(), nameColumn)
                && merges.firstRow(raw.number(), nameColumn) < raw.number()
                && last.place.row() >= merges.firstRow(raw.number(), nameColumn);
    }

    private void goOn(GridRow row) {
        RowDraft more = reader.read(row, new Context(), last.place);
        last.position = RowDraft.joined(last.position, more.position);
        last.workplace = RowDraft.joined(last.workplace, more.workplace);
        last.award = RowDraft.joined(last.award, more.award);
        last.note = RowDraft.joined(last.note, more.note);
        last.remark(RemarkCode.CONTINUED_ROW, last.place.column(), Integer.toString(row.number()));
    }

    private void add(GridRow row) {
        CellPlace place = new CellPlace(grid.file(), grid.sheet(), row.number(), block.home());
        left.unused(row, block);
        List<String> people = reader.people(row);
        if (people.isEmpty()) {
            last = reader.read(row, context, place);
            drafts.add(last);
            return;
        }
        String shared = reader.shared(row, people);
        String cell = LineKinds.plain(row.cell(nameColumn)).replaceAll("\\s+", " ");
        for (int person = 0; person < people.size(); person++) {
            CellPlace own = person == 0 ? place
                    : new CellPlace(grid.file(), grid.sheet(), row.number(), block.home() + person);
            last = reader.read(reader.part(row, people, person), context, own, true);
            last.remark(RemarkCode.NAME_SEVERAL, nameColumn, cell);
            last.note = RowDraft.joined(last.note, shared);
            drafts.add(last);
        }
    }
}
