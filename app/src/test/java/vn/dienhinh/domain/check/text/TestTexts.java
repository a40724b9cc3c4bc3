package vn.dienhinh.domain.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Texts for tests: own ones from the resources, the five real ones where they stand beside the project. */
public final class TestTexts {

    private TestTexts() {
    }

    static String own(String name) {
        try (InputStream stream = TestTexts.class.getResourceAsStream("/texts/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path shared(String path) {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path file = place.resolve("shared").resolve(path);
            if (Files.exists(file)) {
                return file;
            }
        }
        Assumptions.assumeTrue(false, "shared/" + path + " is not beside the project");
        throw new AssertionError();
    }
}
