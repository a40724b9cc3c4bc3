package vn.dienhinh.infrastructure.web;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceKind;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;

/** Gathers paragraphs and cells into one text, a line each. */
final class LineSource {

    private final StringBuilder text = new StringBuilder();
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private int tables;

    int nextTable() {
        return tables++;
    }

    /** Words with '\n' where a line is broken by hand. */
    void paragraph(String words, SourceCell cell) {
        String[] lines = words.split("\n", -1);
        for (String line : lines) {
            int from = text.length();
            text.append(line);
            if (!line.isBlank() || cell != null && lines.length == 1) {
                paragraphs.add(new SourceParagraph(from, text.length(), null, lines.length > 1 && cell == null, cell));
            }
            text.append('\n');
        }
    }

    SourceText build() {
        return new SourceText(SourceKind.WORD, text.toString(), paragraphs);
    }
}
