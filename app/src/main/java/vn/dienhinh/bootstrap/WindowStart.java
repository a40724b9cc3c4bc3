package vn.dienhinh.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.infrastructure.instance.MeetingPlace;
import vn.dienhinh.infrastructure.instance.OneWindow;

/**
 * What a start of the window was asked for: the data folder, the file to open, and whether it is only a rehearsal.
 *
 * @param folder    the data folder, absolute
 * @param file      the file to open, or empty
 * @param rehearsal true for a walk through the program in a folder of its own, which no one sees; see {@link Rehearsal}
 */
record WindowStart(Path folder, Optional<Path> file, boolean rehearsal) {

    static final String REHEARSE = "--prepare";
    private static final String DATA = "--data";
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** True for arguments that ask for the window and no command. */
    static boolean isAsked(String... arguments) {
        return arguments.length == 0 || arguments[0].equals(DATA) || arguments[0].startsWith(DATA + "=")
                || arguments[0].equals(REHEARSE) || FileToOpen.isFile(arguments[0]);
    }

    /**
     * @param arguments   of the program
     * @param environment of the process
     */
    static WindowStart of(List<String> arguments, Map<String, String> environment) {
        if (arguments.contains(REHEARSE)) {
            return new WindowStart(temporary(), Optional.empty(), true);
        }
        return new WindowStart(ChosenFolder.of(arguments), FileToOpen.of(arguments, environment), false);
    }

    /** The hold on the data folder's window; empty where a window that is open already has taken this start over. */
    Optional<OneWindow> take(Map<String, String> environment) {
        Path place = MeetingPlace.of(folder, environment, Path.of(System.getProperty("java.io.tmpdir")),
                System.getProperty("user.name"));
        return OneWindow.takeOrHandOver(place, file, PATIENCE);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("dien-hinh-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
