package vn.dienhinh.infrastructure.docx;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.infrastructure.layout.PicturePlace;
import vn.dienhinh.infrastructure.layout.Separators;
import vn.dienhinh.infrastructure.layout.TableGrid;

/** The Word styles of a document: one for each look that its paragraphs have, under a name of its own. */
final class StyleSheet {

    static final String NORMAL = "Normal";
    static final String PAGE_NUMBER = "Header";
    static final String RULE_LINE = "RuleLine";
    static final String HEADING = "Heading";

    /**
     * A Word style.
     *
     * @param id       its name in the file
     * @param wordName its name in the window
     * @param look     how its paragraphs look
     */
    record WordStyle(String id, String wordName, ParagraphStyle look) {
    }

    private final Map<ParagraphStyle, WordStyle> styles = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    StyleSheet(PaperDocument document) {
        taken.add(NORMAL.toLowerCase(Locale.ROOT));
        taken.add(PAGE_NUMBER.toLowerCase(Locale.ROOT));
        taken.add(RULE_LINE.toLowerCase(Locale.ROOT));
        for (int level = 1; level <= 9; level++) {
            taken.add((HEADING + level).toLowerCase(Locale.ROOT));
            taken.add((HEADING + " " + level).toLowerCase(Locale.ROOT));
        }
        for (DocumentSection section : document.sections()) {
            Separators.between(section.blocks()).forEach(this::collect);
        }
    }

    /** The styles in the order of their first use. */
    Collection<WordStyle> styles() {
        return Collections.unmodifiableCollection(styles.values());
    }

    /** The file's name of the style with this look. */
    String id(ParagraphStyle look) {
        return styles.get(look).id();
    }

    private void collect(Block block) {
        if (block instanceof Paragraph paragraph) {
            styles.computeIfAbsent(paragraph.style(), this::named);
        } else if (block instanceof Picture picture) {
            styles.computeIfAbsent(PicturePlace.style(picture), this::named);
        } else if (block instanceof Table table) {
            for (var row : new TableGrid(table).rows()) {
                row.forEach(place -> place.content().forEach(this::collect));
            }
        }
    }

    private WordStyle named(ParagraphStyle look) {
        for (int attempt = 1; ; attempt++) {
            String suffix = attempt == 1 ? "" : Integer.toString(attempt);
            String id = look.name() + suffix;
            String wordName = attempt == 1 ? look.wordName() : look.wordName() + " " + suffix;
            String foldedId = id.toLowerCase(Locale.ROOT);
            String foldedName = wordName.toLowerCase(Locale.ROOT);
            if (!taken.contains(foldedId) && !taken.contains(foldedName)) {
                taken.add(foldedId);
                taken.add(foldedName);
                return new WordStyle(id, wordName, look);
            }
        }
    }
}
