package vn.dienhinh.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text is shown by somebody. A key counts as used when it stands in the code, or when it can be put together,
 * dot by dot, from parts that do: it begins with a text of the code, and goes on with texts, values of enums and
 * components of records.
 */
class MessageKeysInUseTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("\"([\\w.\\[\\]-]+)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern RECORD = Pattern.compile("\\brecord \\w+(?:<[^(]*>)?\\(([^)]*)\\)");
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");

    private static final Set<String> TEXTS = new HashSet<>();
    private static final Set<String> NAMES = new HashSet<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        assumeTrue(Files.isDirectory(SOURCES), "the sources are not at hand");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                read(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        NAMES.add(DayOfWeek.class.getSimpleName());
        Arrays.stream(DayOfWeek.values()).map(Enum::name).forEach(NAMES::add);
    }

    private static void read(String source) {
        TEXT.matcher(source).results().map(found -> inDots(found.group(1))).forEach(TEXTS::add);
        List<String> enums = ENUM.matcher(source).results().map(found -> found.group(1)).toList();
        if (!enums.isEmpty()) {
            NAMES.addAll(enums);
            CONSTANT.matcher(source).results().map(MatchResult::group).forEach(NAMES::add);
        }
        RECORD.matcher(source).results().flatMap(found -> COMPONENT.matcher(found.group(1)).results())
                .map(found -> found.group(1)).forEach(NAMES::add);
    }

    /** "rules.scopes[" and "].forms[" as they stand in a key whose places in lists are left open. */
    private static String inDots(String text) {
        return text.replaceAll("[\\[\\]]", "").replaceAll("^\\.+|\\.+$", "");
    }

    @Test
    void everyTextIsUsedByTheCode() {
        Set<String> keys = new Messages().keys();

        assertThat(keys).filteredOn(key -> !isMadeOfParts(List.of(inDots(key).split("\\.")), true)).isEmpty();
    }

    private static boolean isMadeOfParts(List<String> segments, boolean first) {
        if (segments.isEmpty()) {
            return true;
        }
        for (int end = segments.size(); end > 0; end--) {
            String part = String.join(".", segments.subList(0, end));
            boolean known = TEXTS.contains(part) || !first && NAMES.contains(part);
            if (known && isMadeOfParts(segments.subList(end, segments.size()), false)) {
                return true;
            }
        }
        return false;
    }
}
