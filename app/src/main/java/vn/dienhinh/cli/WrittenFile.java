package vn.dienhinh.cli;

import java.nio.file.Path;
import vn.dienhinh.application.export.FileStoreException;

/** Writes the one file that a command was asked for, and tells on standard error how that went. */
final class WrittenFile {

    /** Does the writing. */
    interface Writing {
        void run() throws FileStoreException;
    }

    private final CliContext context;

    WrittenFile(CliContext context) {
        this.context = context;
    }

    /**
     * Writes and tells.
     *
     * @param file named in what is told
     * @return the exit code
     */
    int write(Path file, Writing writing) {
        try {
            writing.run();
        } catch (FileStoreException e) {
            context.err().println(context.messages().get("cli.cannotWrite", file.toString()));
            return ExitCode.OUTPUT;
        }
        context.err().println(context.messages().get("cli.written", file.toString()));
        return ExitCode.FINE;
    }
}
