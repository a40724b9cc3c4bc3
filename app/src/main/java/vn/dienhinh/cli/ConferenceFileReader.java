package vn.dienhinh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.dienhinh.application.conference.UnreadableConferenceException;
import vn.dienhinh.domain.conference.Conference;

/** Reads a conference file for a command, and says on standard error why it can't. */
final class ConferenceFileReader {

    private static final int MEGABYTE = 1024 * 1024;
    /** Far above any conference (200 delegates need 0.1 MB), far below what would fill the memory. */
    private static final int MOST_MEGABYTES = 32;

    private final CliContext context;

    ConferenceFileReader(CliContext context) {
        this.context = context;
    }

    /** The conference; empty when it can't be read, which then has been said. */
    Optional<Conference> read(Path file) {
        if (Files.isDirectory(file)) {
            say("unreadable.FOLDER", file);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
            if (bytes.length <= MOST_MEGABYTES * MEGABYTE) {
                return Optional.of(context.codec().decode(text(bytes)));
            }
            say("unreadable.TOO_LARGE", file, MOST_MEGABYTES);
        } catch (UnreadableConferenceException e) {
            String field = e.field().isEmpty() ? context.messages().get("unreadable.wholeFile") : e.field();
            say("unreadable." + e.problem(), file, field, e.line(), e.found());
        } catch (CharacterCodingException e) {
            say("unreadable.ENCODING", file);
        } catch (IOException e) {
            say(Files.exists(file) ? "unreadable.FILE" : "unreadable.ABSENT", file);
        }
        return Optional.empty();
    }

    /** Strict: a letter that is no UTF-8 is refused, never replaced. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private void say(String key, Object... arguments) {
        arguments[0] = arguments[0].toString();
        context.err().println(context.messages().get(key, arguments));
    }
}
