package vn.dienhinh.infrastructure.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text file that ships inside the program; one that is missing is a fault of the build. */
final class JsonResource {

    private JsonResource() {
    }

    static String text(String path) {
        try (InputStream in = JsonResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + path, e);
        }
    }
}
