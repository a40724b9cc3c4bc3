package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import vn.dienhinh.domain.text.VietnameseText;

/** The real plans' facts, which lie beside the project in {@code shared/cases} and are not part of it. */
public final class SharedCases {

    private SharedCases() {
    }

    /** The facts of one case; the test is skipped where they are not at hand. */
    public static JsonNode facts(String name) throws IOException {
        Optional<Path> file = expected();
        Assumptions.assumeTrue(file.isPresent(), "shared/cases/expected.json is not beside the project");
        for (JsonNode facts : new ObjectMapper().readTree(Files.readString(file.orElseThrow())).path("cases")) {
            if (facts.path("file").asText().equals(name + ".txt")) {
                return facts;
            }
        }
        throw new AssertionError("No such case: " + name);
    }

    /** The text of one case as a file's bytes; the test is skipped where it is not at hand. */
    public static byte[] text(String name) throws IOException {
        Optional<Path> file = expected();
        Assumptions.assumeTrue(file.isPresent(), "shared/cases is not beside the project");
        return Files.readAllBytes(file.orElseThrow().resolveSibling(name + ".txt"));
    }

    private static Optional<Path> expected() {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path file = place.resolve("shared/cases/expected.json");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Letters and digits alone, without marks and capitals: spacing, punctuation and tone placement do not count. */
    public static String folded(String text) {
        return VietnameseText.searchKey(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
