package vn.dienhinh.domain.roster;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * People in lines of a text or a message: "1. Ông Nguyễn Văn Hòa - sinh năm 1965 - Trưởng thôn". A line is a person when
 * it begins with a whole name, titles and an office aside, and stands in a list: with a bullet, a number, or something
 * told of the person behind the name. Everything else is left, and said to be.
 */
final class LineListReader {

    private static final Pattern MARK = Pattern.compile("^\\s*(?:\\(?\\d{1,3}\\s*[.)/:-]\\)?\\s*|[-+*•–—·▪■●○◦➢✓>]+\\s*)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?<=^|[\\s,;(–-])(?:họ\\s*(?:và)?\\s*tên|chức\\s*vụ|nghề\\s*nghiệp|đơn\\s*vị(?:\\s*công\\s*tác)?|nơi\\s*ở|địa\\s*chỉ|nơi\\s*công\\s*tác)\\s*:\\s*");
    private static final Pattern GAP = Pattern.compile("\\s*\\t\\s*|\\s{3,}|\\s*\\|\\s*");
    private static final Pattern BEHIND = Pattern.compile("[,;:(\\[]|\\s[-–—]|[–—]\\s|\\d{4}|(?iu:\\ssinh\\s|\\sSN\\s)");
    private static final int LONGEST_LINE = 400;

    private final RosterWords words;
    private final RowReader rows;
    private final NameShape shape;
    private final Grid grid;
    private final List<RowDraft> drafts;
    private final LeftTexts left;
    private final Context context;

    LineListReader(Grid grid, RosterWords words, BirthReader births, Context context, List<RowDraft> drafts,
                   LeftTexts left) {
        this.grid = grid;
        this.words = words;
        this.context = context;
        this.drafts = drafts;
        this.left = left;
        this.shape = new NameShape(words);
        Block block = Block.of(List.of(new MatchedColumn(0, "", RosterField.FULL_NAME, ""))).get(0);
        this.rows = new RowReader(words, births, block, false, true);
    }

    /** Reads all lines; what they tell goes into drafts and left texts. */
    void read() {
        boolean marked = grid.lines().stream().filter(line -> MARK.matcher(line).lookingAt())
                .anyMatch(line -> begins(bare(line)));
        LineKinds kinds = new LineKinds(words);
        boolean closing = false;
        for (int index = 0; index < grid.lines().size(); index++) {
            String line = grid.lines().get(index);
            if (line.isBlank()) {
                continue;
            }
            boolean mark = MARK.matcher(line).lookingAt();
            String bare = bare(line);
            closing |= kinds.isClosing(List.of(bare)) || words.begins("farewell", bare);
            boolean told = BEHIND.matcher(bare).find();
            if (bare.length() <= LONGEST_LINE && (mark || !closing && (told || !marked)) && begins(bare)) {
                add(index + 1, bare);
            } else if (!enter(bare)) {
                left.text(index + 1, line);
            }
        }
    }

    private static String bare(String line) {
        String text = MARK.matcher(line).replaceFirst("");
        return LABEL.matcher(GAP.matcher(VietnameseText.line(text).isEmpty() ? "" : text.strip()).replaceAll(", "))
                .replaceAll("").strip();
    }

    /** True for a line that begins with a name, whatever is said before it. */
    private boolean begins(String line) {
        RowDraft trial = new RowDraft(new CellPlace("", "", 1, 0));
        Matcher end = BEHIND.matcher(line);
        String first = end.find() ? line.substring(0, end.start()) : line;
        return shape.isWhole(VietnameseText.line(first)) || !rows.people(row(1, line)).isEmpty()
                || shape.isWhole(rows.read(row(1, line), new Context(), trial.place).fullName);
    }

    private static GridRow row(int number, String line) {
        return new GridRow(number, false, List.of(CellValue.text(line)));
    }

    private void add(int number, String line) {
        GridRow row = row(number, line);
        List<String> people = rows.people(row);
        for (int person = 0; person < Math.max(1, people.size()); person++) {
            CellPlace place = new CellPlace(grid.file(), grid.sheet(), number, person);
            RowDraft draft = rows.read(people.isEmpty() ? row : rows.part(row, people, person), context, place);
            draft.remark(RemarkCode.TEXT_LINE, 0);
            if (!people.isEmpty()) {
                draft.remark(RemarkCode.NAME_SEVERAL, 0, line);
            }
            drafts.add(draft);
        }
    }

    /** "Thôn Phú Lễ:", "I. Khách mời": holds for the lines below. */
    private boolean enter(String line) {
        List<SectionReading> titles = Titles.of(line, words);
        titles.forEach(context::begin);
        if (!titles.isEmpty()) {
            return true;
        }
        SectionReading section = line.length() > 60 ? null : SectionReading.of(line, words);
        if (section != null) {
            context.enter(section);
        }
        return section != null;
    }
}
