package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Set;

/**
 * A paper as it was read from a file, all styles resolved. Whatever the file can't show is null.
 *
 * @param kind          the kind of file
 * @param title         title in the file's properties; empty when there is none
 * @param languages     language tags of its letters: "vi-VN"; empty when the file names none
 * @param unembedded    names of fonts that are not inside the file; null where files never hold fonts
 * @param sections      runs of pages of one setup, in order; never empty
 */
public record ObservedPaper(FileKind kind, String title, Set<String> languages, Set<String> unembedded,
                            List<ObservedSection> sections) {

    public ObservedPaper {
        languages = Set.copyOf(languages);
        unembedded = unembedded == null ? null : Set.copyOf(unembedded);
        sections = List.copyOf(sections);
    }
}
