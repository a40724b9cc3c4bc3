package vn.dienhinh.application.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;

/** Makes of a source what can be read: lines joined to paragraphs, letters put right, tables apart. */
public final class TextHygiene {

    private static final Pattern HEADING_MARKS = Pattern.compile("^[\\s\\uFEFF]*(?:[#>]+\\s*)*(?:[-+]\\s+(?=[#>]))?(?:[#>]+\\s*)*");
    private static final Pattern STAR_BULLET = Pattern.compile("^\\s*\\*\\s+(?!\\*)(?=\\S)");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,3}");
    private static final int LONGEST_HEAD_CELL = 60;
    private static final double MOST_APART = 0.6;
    /** Paragraphs hardly ever begin small; lines that a margin broke often do. */
    private static final double MOST_BROKEN = 0.1;

    private final Vocabulary words;
    private final Pattern end;
    private final Pattern signature;
    private final Pattern layoutTable;

    public TextHygiene(Vocabulary words) {
        this.words = words;
        end = words.pattern("^(?:@recipients.head@)");
        signature = words.pattern("^(?:@signer.authority@)");
        layoutTable = words.pattern("@table.layout@");
    }

    public PlanText read(SourceText source) {
        List<DataTable> tables = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<Line> lines = lines(source);
        LineJoiner joiner = new LineJoiner(words, lines.stream().filter(Line::isPart).map(line -> line.text.text()).toList(),
                emptyLinesPart(lines));
        Map<Integer, List<Line>> cells = cells(lines);
        Set<Integer> data = cells.keySet().stream().filter(table -> isData(cells.get(table))).collect(Collectors.toSet());
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            Integer table = line.paragraph.cell() == null ? null : line.paragraph.cell().table();
            if (table != null && data.contains(table)) {
                tables.add(table(cells.get(table), passages.size() - 1));
                i += cells.get(table).size();
            } else {
                i = passage(lines, i, joiner, passages);
            }
        }
        return new PlanText(source, passages, tables, end(passages));
    }

    /** @param apart true when an empty line stands before it */
    private record Line(SourceParagraph paragraph, CleanText text, boolean apart) {

        boolean isPart() {
            return paragraph.line() && paragraph.cell() == null;
        }
    }

    /** Where nearly every line is followed by an empty one, in the midst of sentences too, empty lines say nothing. */
    private static boolean emptyLinesPart(List<Line> lines) {
        List<Line> parts = lines.stream().filter(Line::isPart).toList();
        List<Line> apart = parts.stream().filter(Line::apart).toList();
        long broken = apart.stream().filter(line -> Character.isLowerCase(line.text().text().codePointAt(0))).count();
        return apart.size() < MOST_APART * parts.size() || broken < MOST_BROKEN * apart.size();
    }

    private static boolean isApart(SourceText source, List<Line> lines, SourceParagraph paragraph) {
        int before = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).paragraph.to();
        return before <= paragraph.from()
                && source.text().substring(before, paragraph.from()).chars().filter(letter -> letter == '\n').count() > 1;
    }

    private static List<Line> lines(SourceText source) {
        List<Line> lines = new ArrayList<>();
        for (SourceParagraph paragraph : source.paragraphs()) {
            String raw = source.of(paragraph);
            var star = STAR_BULLET.matcher(raw);
            var marks = HEADING_MARKS.matcher(raw);
            int skipped = star.find() ? 0 : marks.lookingAt() ? marks.end() : 0;
            CleanText text = build(source, paragraph, paragraph.from() + skipped);
            if (!text.isEmpty() && !(paragraph.line() && NUMBER_ALONE.matcher(text.text()).matches())
                    && text.text().codePoints().anyMatch(Character::isLetterOrDigit)
                    || paragraph.cell() != null) {
                lines.add(new Line(paragraph, text, isApart(source, lines, paragraph)));
            }
        }
        return lines;
    }

    /** A star that begins a line is a bullet; other stars are marks of a text format. */
    private static CleanText build(SourceText source, SourceParagraph paragraph, int from) {
        CleanTextBuilder text = new CleanTextBuilder();
        if (STAR_BULLET.matcher(source.of(paragraph)).find()) {
            int star = source.text().indexOf('*', from);
            return text.append('\u2022', star).append(source.text(), star + 1, paragraph.to()).build();
        }
        return text.append(source.text(), from, paragraph.to()).build();
    }

    private static Map<Integer, List<Line>> cells(List<Line> lines) {
        Map<Integer, List<Line>> found = new TreeMap<>();
        lines.stream().filter(line -> line.paragraph.cell() != null)
                .forEach(line -> found.computeIfAbsent(line.paragraph.cell().table(), key -> new ArrayList<>()).add(line));
        return found;
    }

    private boolean isData(List<Line> cells) {
        int rows = 1 + cells.stream().mapToInt(cell -> cell.paragraph.cell().row()).max().orElse(0);
        int columns = 1 + cells.stream().mapToInt(cell -> cell.paragraph.cell().column()).max().orElse(0);
        return rows > 1 && columns > 1
                && cells.stream().noneMatch(cell -> layoutTable.matcher(cell.text.folded()).find())
                && cells.stream().filter(cell -> cell.paragraph.cell().row() == 0)
                        .allMatch(cell -> cell.text.length() <= LONGEST_HEAD_CELL);
    }

    private static DataTable table(List<Line> cells, int before) {
        Map<Integer, Map<Integer, List<CleanText>>> rows = new TreeMap<>();
        for (Line cell : cells) {
            rows.computeIfAbsent(cell.paragraph.cell().row(), key -> new TreeMap<>())
                    .computeIfAbsent(cell.paragraph.cell().column(), key -> new ArrayList<>()).add(cell.text);
        }
        List<List<CleanText>> list = new ArrayList<>();
        for (Map<Integer, List<CleanText>> row : rows.values()) {
            int last = row.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
            List<CleanText> filled = new ArrayList<>();
            for (int column = 0; column <= last; column++) {
                filled.add(CleanText.joined(row.getOrDefault(column, List.of(new CleanTextBuilder().build()))));
            }
            list.add(filled);
        }
        return new DataTable(before, list);
    }

    /** Reads one paragraph that begins at a line; returns the line after it. */
    private int passage(List<Line> lines, int first, LineJoiner joiner, List<Passage> passages) {
        Line before = lines.get(first);
        Marker opening = Marker.of(before.text.text());
        List<CleanText> joined = new ArrayList<>(List.of(before.text));
        int i = first + 1;
        while (i < lines.size() && before.paragraph.line() && lines.get(i).paragraph.line() && !lines.get(i).text.isEmpty()
                && joiner.goesOn(before.text.folded(), before.text.text(), lines.get(i).text.folded(),
                        lines.get(i).text.text(), opening, lines.get(i).apart)) {
            joined.add(lines.get(i).text);
            before = lines.get(i);
            i++;
        }
        CleanText text = CleanText.joined(joined);
        if (!text.isEmpty()) {
            Marker marker = Marker.of(text.text());
            passages.add(new Passage(passages.size(), marker, text.from(Math.min(marker.length(), text.length()))));
        }
        return i;
    }

    /** "- Nơi nhận: Phòng Nội vụ" in a list says where the dossier goes. */
    private int end(List<Passage> passages) {
        for (Passage passage : passages) {
            boolean ofDossier = passage.marker().isBullet() && passage.contentStart() >= 0 && !passage.isHeading();
            if (end.matcher(passage.text().folded()).find() && !ofDossier) {
                return passage.index();
            }
        }
        for (Passage passage : passages) {
            if (signature.matcher(passage.text().folded()).find() && passage.isCapitals()) {
                return passage.index();
            }
        }
        return passages.size();
    }
}
