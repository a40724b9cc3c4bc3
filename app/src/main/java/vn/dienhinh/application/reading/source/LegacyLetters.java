package vn.dienhinh.application.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dienhinh.application.letters.OldEncodings;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.text.LegacyText;

/** Puts papers that were typed in TCVN3 (.VnTime), VNI or another old encoding into Unicode before they are read. */
public final class LegacyLetters {

    private static final Pattern SMALL = Pattern.compile("[a-z]");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z].*[A-Z]", Pattern.DOTALL);

    private final LegacyText legacy = OldEncodings.legacyText();

    /** A text as it was meant, line by line; the same when it is Unicode already. */
    public String meant(String text) {
        List<String> lines = List.of(text.split("(?<=\n)", -1));
        List<String> meant = meant(lines);
        return meant.equals(lines) ? text : String.join("", meant);
    }

    /** TCVN3 has no capitals with tones: a line of capitals has them small in between. */
    private List<String> meant(List<String> lines) {
        List<String> meant = legacy.meant(lines);
        List<String> mended = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            String line = meant.get(i);
            boolean capitals = !line.equals(lines.get(i)) && !SMALL.matcher(line).find() && CAPITALS.matcher(line).find();
            mended.add(capitals ? line.toUpperCase(Locale.forLanguageTag("vi")) : line);
        }
        return mended;
    }

    /** A source whose paragraphs follow one another in its text. */
    public SourceText meant(SourceText source) {
        List<String> raw = source.paragraphs().stream().map(source::of).toList();
        List<String> meant = meant(raw);
        if (meant.equals(raw)) {
            return source;
        }
        StringBuilder text = new StringBuilder();
        List<SourceParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            SourceParagraph paragraph = source.paragraphs().get(i);
            int from = text.length();
            text.append(meant.get(i));
            paragraphs.add(new SourceParagraph(from, text.length(), paragraph.page(), paragraph.line(), paragraph.cell()));
            text.append('\n');
        }
        return new SourceText(source.kind(), text.toString(), paragraphs);
    }
}
