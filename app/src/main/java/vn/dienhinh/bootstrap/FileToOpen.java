package vn.dienhinh.bootstrap;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The file that the program was started with, by a double click or an argument: a package or a conference as JSON. The
 * window shows what is in it and takes it in; see {@link WindowAssembly#takeIn}.
 */
final class FileToOpen {

    /**
     * Names the file as well, and goes before the arguments: a launcher for Windows sets it, where Java loses Vietnamese
     * letters of arguments.
     */
    static final String VARIABLE = "DIENHINH_OPEN";

    private static final List<String> ENDINGS = List.of(".dienhinh", ".json");

    private FileToOpen() {
    }

    /**
     * The file to open, absolute; need not exist. Empty where none is named.
     *
     * @param arguments   of the program
     * @param environment of the process
     */
    static Optional<Path> of(List<String> arguments, Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "").strip();
        Optional<String> given = named.isEmpty()
                ? arguments.stream().filter(FileToOpen::isFile).findFirst() : Optional.of(named);
        return given.flatMap(FileToOpen::path);
    }

    /** True for an argument that names a file of the program's own kinds, and no command or option. */
    static boolean isFile(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        return !name.startsWith("-") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
