package vn.dienhinh.ui.step.rules.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.reading.TextPlace;

/** Marks the finds in a paper's text. */
final class MarkedText {

    private static final String BETWEEN_CELLS = "  |  ";
    private static final Pattern END = Pattern.compile("[.;:]$");
    private static final Pattern BEGIN = Pattern.compile("^(?:[-+•*]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ]\\)|[IVX]+\\.)");

    private final SourceText source;
    private final List<FindEntry> finds;
    private final Set<Integer> tables;
    private final int fullLine;

    MarkedText(SourceText source, List<FindEntry> finds) {
        this.source = source;
        this.finds = List.copyOf(finds);
        this.tables = dataTables(source);
        this.fullLine = fullLine(source);
    }

    /** The paragraphs in reading order; empty ones are left out. */
    List<MarkedLine> lines() {
        List<MarkedLine> lines = new ArrayList<>();
        Integer page = null;
        SourceParagraph last = null;
        for (SourceParagraph paragraph : source.paragraphs()) {
            if (source.of(paragraph).isBlank()) {
                continue;
            }
            boolean turns = paragraph.page() != null && !paragraph.page().equals(page);
            page = paragraph.page();
            if (last != null && (sameRow(last, paragraph) || !turns && goesOn(last, paragraph))) {
                String between = sameRow(last, paragraph) ? BETWEEN_CELLS : " ";
                lines.add(beside(lines.remove(lines.size() - 1), between, runs(paragraph)));
            } else {
                lines.add(new MarkedLine(turns ? page : null, runs(paragraph)));
            }
            last = paragraph;
        }
        return lines;
    }

    /** Cells of a data table stand beside one another; a head in two columns has many lines a cell. */
    private boolean sameRow(SourceParagraph one, SourceParagraph next) {
        return one.cell() != null && next.cell() != null && one.cell().table() == next.cell().table()
                && one.cell().row() == next.cell().row() && tables.contains(one.cell().table());
    }

    private static Set<Integer> dataTables(SourceText source) {
        Map<Integer, Set<SourceCell>> seen = new HashMap<>();
        Set<Integer> heads = new HashSet<>();
        for (SourceParagraph paragraph : source.paragraphs()) {
            SourceCell cell = paragraph.cell();
            if (cell != null && !source.of(paragraph).isBlank()
                    && !seen.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(cell)) {
                heads.add(cell.table());
            }
        }
        Set<Integer> tables = new HashSet<>(seen.keySet());
        tables.removeAll(heads);
        return tables;
    }

    /** A full line that no stop ends goes on in the next one, unless that one begins an item or a heading of its own. */
    private boolean goesOn(SourceParagraph line, SourceParagraph next) {
        String text = source.of(line).strip();
        return line.line() && next.line() && line.cell() == null && next.cell() == null && text.length() >= fullLine
                && !END.matcher(text).find() && !BEGIN.matcher(source.of(next).strip()).find();
    }

    /** Three quarters of what the longer lines have. */
    private static int fullLine(SourceText source) {
        int[] lengths = source.paragraphs().stream().mapToInt(each -> source.of(each).strip().length()).filter(n -> n > 0).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 4 / 5] * 3 / 4;
    }

    private static MarkedLine beside(MarkedLine left, String between, List<MarkedLine.Run> right) {
        List<MarkedLine.Run> runs = new ArrayList<>(left.runs());
        if (!between.isBlank() || !runs.get(runs.size() - 1).text().endsWith(" ")) {
            runs.add(new MarkedLine.Run(between, List.of(), List.of()));
        }
        runs.addAll(right);
        return new MarkedLine(left.page(), runs);
    }

    /** The line in which a find begins; -1 for none. */
    static int lineOf(List<MarkedLine> lines, String id) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).runs().stream()
                .anyMatch(run -> run.begin().stream().anyMatch(find -> find.id().equals(id)))).findFirst().orElse(-1);
    }

    private List<MarkedLine.Run> runs(SourceParagraph paragraph) {
        List<FindEntry> here = finds.stream().filter(find -> touches(place(find), paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.from(), paragraph.to()));
        here.forEach(find -> cuts.addAll(List.of(Math.max(paragraph.from(), place(find).from()),
                Math.min(paragraph.to(), place(find).to()))));
        List<MarkedLine.Run> runs = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                runs.add(run(from, to, here));
            }
            from = to;
        }
        return runs;
    }

    private MarkedLine.Run run(int from, int to, List<FindEntry> here) {
        return new MarkedLine.Run(source.text().substring(from, to).replaceAll("\\s+", " "),
                here.stream().filter(find -> place(find).from() <= from && place(find).to() >= to).toList(),
                here.stream().filter(find -> place(find).from() == from).toList());
    }

    private static boolean touches(TextPlace place, SourceParagraph paragraph) {
        return place.from() < paragraph.to() && place.to() > paragraph.from();
    }

    private static TextPlace place(FindEntry find) {
        return find.found().place();
    }
}
