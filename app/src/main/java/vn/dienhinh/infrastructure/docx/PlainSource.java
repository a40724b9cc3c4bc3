package vn.dienhinh.infrastructure.docx;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceKind;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;

/** Gathers paragraphs into one text, a line each. */
final class PlainSource {

    private final StringBuilder text = new StringBuilder();
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private int tables;

    int nextTable() {
        return tables++;
    }

    /** A line that its writer broke by hand ('\n') may go on in the next one. */
    void paragraph(String words, SourceCell cell) {
        String[] lines = words.split("\n", -1);
        for (String line : lines) {
            int from = text.length();
            text.append(line);
            if (!line.isBlank() || cell != null && lines.length == 1) {
                paragraphs.add(new SourceParagraph(from, text.length(), null, lines.length > 1, cell));
            }
            text.append('\n');
        }
    }

    /** The cell says what the one above it says. */
    void repeat(SourceCell cell) {
        List<SourceParagraph> above = new ArrayList<>();
        for (int i = paragraphs.size() - 1; i >= 0 && paragraphs.get(i).cell() != null
                && paragraphs.get(i).cell().table() == cell.table() && paragraphs.get(i).cell().row() >= cell.row() - 1; i--) {
            SourceCell other = paragraphs.get(i).cell();
            if (other.row() == cell.row() - 1 && other.column() == cell.column()) {
                above.add(0, paragraphs.get(i));
            }
        }
        above.forEach(each -> paragraphs.add(new SourceParagraph(each.from(), each.to(), null, each.line(), cell)));
    }

    SourceText build() {
        return new SourceText(SourceKind.WORD, text.toString(), paragraphs);
    }
}
