package vn.dienhinh.application.document;

import java.util.List;

/**
 * A whole paper, ready to be written in any format.
 *
 * @param properties what the file says about itself
 * @param sections   main text first, then annexes; each begins on a new page and counts its own pages from 1
 */
public record PaperDocument(DocumentProperties properties, List<DocumentSection> sections) {

    public PaperDocument {
        sections = List.copyOf(sections);
    }
}
