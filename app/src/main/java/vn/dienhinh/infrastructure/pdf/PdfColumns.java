package vn.dienhinh.infrastructure.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the letters of a page into reading order. Where two columns stand side by side, as in a paper's head and at
 * its signature, the left one is read before the right one.
 */
final class PdfColumns {

    private static final double SAME_ROW_MM = 1.2;
    /** A list's number or dash is no column. */
    private static final Pattern MARK = Pattern.compile("[-–+•*○▪·]|\\(?[\\p{L}\\d]{1,3}[.):]|\\d{1,3}(?:\\.\\d{1,3})*\\.?|[IVX]{1,5}");
    /** In a column as narrow as this lines break inside names. */
    private static final double NARROW_MM = 30;
    private static final double WIDE_MM = 3.5;
    private static final double SHORT_ROW_MM = 50;
    private static final Pattern NEXT_PARAGRAPH = Pattern.compile("Số\\b.*|Độc lập.*|CỘNG H.*|V/v.*|[-–+•].*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDS = Pattern.compile("(?i).*(?:hạnh phúc|[;.]|20\\d\\d)", Pattern.UNICODE_CASE);
    private static final double FARTHEST_ROW_MM = 35;

    private final List<Row> rows = new ArrayList<>();

    PdfColumns(List<PdfText> texts) {
        List<PdfText> sorted = texts.stream().sorted(Comparator.comparingDouble(PdfText::baseline)).toList();
        List<PdfText> row = new ArrayList<>();
        for (PdfText text : sorted) {
            if (!row.isEmpty() && text.baseline() - row.get(0).baseline() > SAME_ROW_MM) {
                rows.add(new Row(List.copyOf(row)));
                row = new ArrayList<>();
            }
            row.add(text);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(List.copyOf(row)));
        }
    }

    /** A line as it is read. */
    record Line(double left, double right, double baseline, String text) {
    }

    /**
     * Lines that are read together.
     *
     * @param cells rows of a table without lines, instead of lines; empty for none
     */
    record Block(double top, List<Line> lines, List<List<String>> cells) {

        Block(double top, List<Line> lines) {
            this(top, lines, List.of());
        }
    }

    private record Row(List<Line> pieces, List<PdfText> texts) {

        Row(List<PdfText> texts) {
            this(PdfColumns.pieces(texts), texts);
        }

        /** The row's pieces with list numbers apart. */
        List<Line> cells() {
            List<List<PdfText>> pieces = new ArrayList<>();
            for (PdfText text : texts.stream().sorted(Comparator.comparingDouble(PdfText::left)).toList()) {
                if (text.close() && !pieces.isEmpty()) {
                    pieces.get(pieces.size() - 1).add(text);
                } else {
                    pieces.add(new ArrayList<>(List.of(text)));
                }
            }
            return pieces.stream().map(PdfColumns::line).toList();
        }

        /** The row in two pieces, as letters stand on this side of a place and on that. */
        Row parted(double middle) {
            List<Line> parts = new ArrayList<>();
            for (boolean leftSide : List.of(true, false)) {
                List<PdfText> side = texts.stream().filter(text -> text.left() < middle == leftSide).toList();
                if (!side.isEmpty()) {
                    parts.add(line(side));
                }
            }
            return new Row(parts, texts);
        }

        /** True when no stretched line looks so: a wide gap, or two short pieces. */
        boolean isLikelyParted() {
            Line left = pieces.get(0);
            Line right = pieces.get(1);
            return right.left() - left.right() > WIDE_MM || right.right() - left.left() < SHORT_ROW_MM;
        }

        double baseline() {
            return pieces.get(0).baseline();
        }
    }

    private static List<Line> pieces(List<PdfText> texts) {
        List<List<PdfText>> pieces = new ArrayList<>();
        for (PdfText text : texts.stream().sorted(Comparator.comparingDouble(PdfText::left)).toList()) {
            List<PdfText> last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && (text.close() || MARK.matcher(line(last).text().strip()).matches())) {
                last.add(text);
            } else {
                pieces.add(new ArrayList<>(List.of(text)));
            }
        }
        return pieces.stream().map(PdfColumns::line).toList();
    }

    private static Line line(List<PdfText> texts) {
        List<PdfText> sorted = texts.stream().sorted(Comparator.comparingDouble(PdfText::left)).toList();
        PdfText first = sorted.get(0);
        return new Line(first.left(), sorted.get(sorted.size() - 1).right(), first.baseline(),
                sorted.stream().map(PdfText::text).collect(Collectors.joining(" ")));
    }

    /** All lines in reading order, in blocks from top to bottom. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            PdfPlainTable table = i >= next ? PdfPlainTable.under(rows.get(i).cells()) : null;
            int end = i + 1;
            while (table != null && end < rows.size() && table.takes(rows.get(end).cells())) {
                end++;
            }
            if (table != null && table.hasRows()) {
                single(blocks, next, i);
                blocks.add(new Block(rows.get(i).baseline(), List.of(), table.cells()));
                next = end;
            } else if (i >= next && rows.get(i).pieces().size() == 2) {
                Zone zone = new Zone(i);
                int from = Math.max(zone.from, next);
                single(blocks, next, from);
                blocks.add(zone.block(from));
                next = zone.to + 1;
            }
        }
        single(blocks, next, rows.size());
        return blocks;
    }

    private void single(List<Block> blocks, int from, int to) {
        for (int i = from; i < to; i++) {
            Row row = rows.get(i);
            String words = row.pieces().stream().map(Line::text).collect(Collectors.joining(" "));
            Line first = row.pieces().get(0);
            blocks.add(new Block(row.baseline(), List.of(new Line(first.left(),
                    row.pieces().get(row.pieces().size() - 1).right(), first.baseline(), words))));
        }
    }

    /** Rows around one that has two columns, as long as all their pieces lie on one side of the gap. */
    private final class Zone {

        private double leftEnd;
        private double rightBegin;
        private int from;
        private int to;

        Zone(int seed) {
            List<Line> pieces = rows.get(seed).pieces();
            leftEnd = pieces.get(0).right();
            rightBegin = pieces.get(1).left();
            from = seed;
            to = seed;
            while (from > 0 && near(from, from - 1) && takes(from - 1)) {
                from--;
            }
            while (to + 1 < rows.size() && near(to, to + 1) && takes(to + 1)) {
                to++;
            }
        }

        /** Columns that stand close together show only in the rows around them. */
        private boolean takes(int index) {
            Row row = rows.get(index);
            Row parted = row.parted((leftEnd + rightBegin) / 2);
            if (fits(row)) {
                return true;
            }
            boolean taken = parted.pieces().size() == 2 && parted.isLikelyParted() && fits(parted);
            if (taken) {
                rows.set(index, parted);
            }
            return taken;
        }

        private boolean near(int one, int other) {
            return Math.abs(rows.get(one).baseline() - rows.get(other).baseline()) < FARTHEST_ROW_MM;
        }

        /** Takes the row's edges into account when it fits. */
        private boolean fits(Row row) {
            double end = leftEnd;
            double begin = rightBegin;
            for (Line piece : row.pieces()) {
                if (isLeft(piece)) {
                    end = Math.max(end, piece.right());
                } else {
                    begin = Math.min(begin, piece.left());
                }
            }
            if (end >= begin) {
                return false;
            }
            leftEnd = end;
            rightBegin = begin;
            return true;
        }

        private boolean isLeft(Line piece) {
            return piece.left() < leftEnd
                    || piece.right() < rightBegin && piece.left() + piece.right() < leftEnd + rightBegin;
        }

        Block block(int begin) {
            List<Line> lines = new ArrayList<>();
            List<Line> right = new ArrayList<>();
            for (Row row : rows.subList(begin, to + 1)) {
                row.pieces().forEach(piece -> (isLeft(piece) ? lines : right).add(piece));
            }
            boolean head = right.stream().anyMatch(line -> line.text().startsWith("CỘNG"));
            List<Line> all = new ArrayList<>(head ? unwrapped(lines) : lines);
            all.addAll(head ? unwrapped(right) : right);
            return new Block(rows.get(begin).baseline(), all);
        }

        private List<Line> unwrapped(List<Line> column) {
            List<Double> widths = column.stream().map(line -> line.right() - line.left()).sorted().toList();
            if (column.isEmpty() || widths.get(column.size() * 3 / 4) > NARROW_MM) {
                return column;
            }
            List<Line> whole = new ArrayList<>();
            for (Line line : column) {
                Line last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
                boolean wide = last != null && line.right() - line.left() > NARROW_MM;
                if (last == null || wide || NEXT_PARAGRAPH.matcher(line.text().strip()).matches() && !last.text().endsWith("-") || ENDS.matcher(last.text().strip()).matches()) {
                    whole.add(line);
                } else {
                    whole.set(whole.size() - 1, new Line(Math.min(last.left(), line.left()), Math.max(last.right(), line.right()),
                            last.baseline(), last.text() + " " + line.text()));
                }
            }
            return whole;
        }
    }
}
