package vn.dienhinh.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.dienhinh.application.conference.UnreadableConferenceException;
import vn.dienhinh.domain.conference.Conference;

/** Reads a conference file for a command, and says on standard error why it can't. */
final class ConferenceFileReader {

    private final CliContext context;

    ConferenceFileReader(CliContext context) {
        this.context = context;
    }

    /** The conference; empty when it can't be read, which then has been said. */
    Optional<Conference> read(Path file) {
        try {
            return Optional.of(context.codec().decode(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (UnreadableConferenceException e) {
            say("unreadable." + e.problem(), file, e.field(), e.line(), e.found());
        } catch (CharacterCodingException e) {
            say("unreadable.ENCODING", file);
        } catch (IOException e) {
            say(Files.exists(file) ? "unreadable.FILE" : "unreadable.ABSENT", file);
        }
        return Optional.empty();
    }

    private void say(String key, Object... arguments) {
        arguments[0] = arguments[0].toString();
        context.err().println(context.messages().get(key, arguments));
    }
}
