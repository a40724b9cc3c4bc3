package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.Optional;
import vn.dienhinh.application.conference.ConferenceFileReader;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.messages.UnreadableMessages;

/** Reads the conference file given to a command, and says on standard error why it can't. */
final class GivenFile {

    private final CliContext context;

    GivenFile(CliContext context) {
        this.context = context;
    }

    /** The conference; empty when it can't be read, which then has been said. */
    Optional<Conference> read(Path file) {
        try {
            return Optional.of(new ConferenceFileReader(context.codec()).read(file));
        } catch (UnreadableFileException e) {
            context.err().println(new UnreadableMessages(context.messages())
                    .sentence(file.toString(), e.problem(), e.field(), e.line(), e.found()));
            return Optional.empty();
        }
    }
}
