package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.dienhinh.application.format.TextFile;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.messages.UnreadableMessages;

/** The password of a package, from a file: on the command line itself every other program of the machine could read it. */
final class GivenPassword {

    @Option(names = "--password-file", paramLabel = "TỆP", converter = PathConverter.class,
            description = "Tệp văn bản có mật khẩu của gói ở dòng đầu.")
    private Path file;

    /**
     * The password.
     *
     * @return no letters where none is given; empty when the file can't be read, which then has been said
     */
    Optional<char[]> read(CliContext context) {
        if (file == null) {
            return Optional.of(new char[0]);
        }
        try {
            return Optional.of(TextFile.read(file).lines().findFirst().orElse("").toCharArray());
        } catch (UnreadableFileException e) {
            context.err().println(new UnreadableMessages(context.messages())
                    .sentence(file.toString(), e.problem(), e.field(), e.line(), e.found()));
            return Optional.empty();
        }
    }

    /** The password as packages take it: null for none. */
    static char[] orNone(char[] password) {
        return password.length == 0 ? null : password;
    }
}
