package vn.dienhinh.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.form.Line.Side;

/** Finds the list of recipients and the signature beside it. */
final class SignatureFinder {

    private final List<Line> lines;
    private final Optional<Line> head;
    private final List<Line> right;

    SignatureFinder(List<Line> lines, Optional<Line> head) {
        this.lines = lines;
        this.head = head;
        this.right = head.isEmpty() ? List.of() : lines.subList(from(), lines.size()).stream()
                .filter(line -> line.side() == Side.RIGHT && line.isText()).filter(line -> !line.isBlank()).toList();
    }

    /** Place of the block's first line: that of the table with "Nơi nhận", or of the words themselves. */
    int from() {
        if (head.isEmpty()) {
            return lines.size();
        }
        ObservedTable table = head.get().table();
        return table == null ? firstBeside() : lines.stream().filter(line -> line.table() == table)
                .mapToInt(Line::order).min().orElse(head.get().order());
    }

    /** In a PDF file the lines of both columns come one after the other, the signer's first line perhaps first. */
    private int firstBeside() {
        int order = head.get().order();
        while (order > 0 && lines.get(order - 1).side() == Side.RIGHT) {
            order--;
        }
        return order;
    }

    List<Line> recipients() {
        if (head.isEmpty()) {
            return List.of();
        }
        Line first = head.get();
        List<Line> found = new ArrayList<>();
        for (Line line : lines.subList(first.order() + 1, lines.size())) {
            boolean sameColumn = first.table() == null ? line.side() != Side.RIGHT
                    : line.table() == first.table() && line.cell() == first.cell();
            if (sameColumn && !line.isBlank()) {
                found.add(line);
            }
        }
        return found;
    }

    List<Line> authority() {
        return right.stream().filter(line -> isCapitals(line)).toList();
    }

    /** The last line, when it is not in capitals only. */
    Optional<Line> signer() {
        return right.isEmpty() ? Optional.empty()
                : Optional.of(right.get(right.size() - 1)).filter(line -> !isCapitals(line));
    }

    private static boolean isCapitals(Line line) {
        return line.text().codePoints().anyMatch(Character::isLetter)
                && Boolean.TRUE.equals(LetterStyle.of(line.paragraph()).capitals());
    }
}
