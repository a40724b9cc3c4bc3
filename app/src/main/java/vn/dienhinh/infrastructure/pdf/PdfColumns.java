package vn.dienhinh.infrastructure.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the letters of a page into reading order. Where two columns stand side by side, as in a paper's head and at
 * its signature, the left one is read before the right one.
 */
final class PdfColumns {

    private static final double SAME_ROW_MM = 1.2;
    /** A piece as short as this is a list's number or dash, no column. */
    private static final int LONGEST_MARK = 5;
    private static final double FARTHEST_ROW_MM = 35;

    private final List<Row> rows = new ArrayList<>();

    PdfColumns(List<PdfText> texts) {
        List<PdfText> sorted = texts.stream().sorted(Comparator.comparingDouble(PdfText::baseline)).toList();
        List<PdfText> row = new ArrayList<>();
        for (PdfText text : sorted) {
            if (!row.isEmpty() && text.baseline() - row.get(0).baseline() > SAME_ROW_MM) {
                rows.add(new Row(pieces(row)));
                row = new ArrayList<>();
            }
            row.add(text);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(pieces(row)));
        }
    }

    /** A line as it is read. */
    record Line(double left, double right, double baseline, String text) {
    }

    /** Lines that are read together. */
    record Block(double top, List<Line> lines) {
    }

    private record Row(List<Line> pieces) {

        double baseline() {
            return pieces.get(0).baseline();
        }
    }

    private static List<Line> pieces(List<PdfText> texts) {
        List<Line> pieces = new ArrayList<>();
        for (PdfText text : texts.stream().sorted(Comparator.comparingDouble(PdfText::left)).toList()) {
            Line last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && last.text().strip().length() <= LONGEST_MARK) {
                pieces.set(pieces.size() - 1, new Line(last.left(), text.right(), last.baseline(), last.text() + " " + text.text()));
            } else {
                pieces.add(new Line(text.left(), text.right(), text.baseline(), text.text()));
            }
        }
        return pieces;
    }

    /** All lines in reading order, in blocks from top to bottom. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i >= next && rows.get(i).pieces().size() == 2) {
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
            while (from > 0 && near(from, from - 1) && fits(rows.get(from - 1))) {
                from--;
            }
            while (to + 1 < rows.size() && near(to, to + 1) && fits(rows.get(to + 1))) {
                to++;
            }
        }

        private boolean near(int one, int other) {
            return Math.abs(rows.get(one).baseline() - rows.get(other).baseline()) < FARTHEST_ROW_MM;
        }

        /** Takes the row's edges into account when it fits. */
        private boolean fits(Row row) {
            double middle = (leftEnd + rightBegin) / 2;
            double end = leftEnd;
            double begin = rightBegin;
            for (Line piece : row.pieces()) {
                if (piece.left() < middle) {
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

        Block block(int begin) {
            double middle = (leftEnd + rightBegin) / 2;
            List<Line> lines = new ArrayList<>();
            List<Line> right = new ArrayList<>();
            for (Row row : rows.subList(begin, to + 1)) {
                row.pieces().forEach(piece -> (piece.left() < middle ? lines : right).add(piece));
            }
            lines.addAll(right);
            return new Block(rows.get(begin).baseline(), lines);
        }
    }
}
