package vn.dienhinh.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** All messages, loaded once. */
public final class Messages {

    private static final List<String> AREAS = List.of("findings", "words", "ui-common", "ui-shell", "ui-start",
            "ui-unit", "ui-rules", "ui-form", "ui-plan", "ui-programme", "ui-assignment", "ui-delegates", "ui-report",
            "ui-export", "cli");

    private final Properties texts = new Properties();

    public Messages() {
        for (String area : AREAS) {
            try (InputStream in = Messages.class.getResourceAsStream(area + ".properties")) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The message of that key with its arguments filled in. */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no message for " + key);
        }
        return new MessageFormat(text, Locale.forLanguageTag("vi-VN")).format(arguments);
    }

    /** True when there is a message of that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
