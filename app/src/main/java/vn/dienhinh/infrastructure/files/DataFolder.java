package vn.dienhinh.infrastructure.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps its data. */
public final class DataFolder {

    private static final String WINDOWS_NAME = "DienHinh";
    private static final String UNIX_NAME = "dien-hinh";

    /** Names the folder of the program; its launcher sets it. */
    private static final String PROGRAM = "DIENHINH_PROGRAM";
    /** Beside the launcher: the data lies beside the program too, so that a USB stick alone is enough. */
    private static final String PORTABLE = "du-lieu-di-kem.txt";
    private static final String PORTABLE_NAME = "du-lieu";

    private final Map<String, String> environment;
    private final String osName;
    private final Path home;

    /**
     * @param environment the process's environment
     * @param osName      the system property {@code os.name}
     * @param home        the user's home folder
     */
    public DataFolder(Map<String, String> environment, String osName, Path home) {
        this.environment = Map.copyOf(environment);
        this.osName = osName;
        this.home = home;
    }

    /**
     * The data folder, absolute; not made here.
     *
     * @param chosen the folder that the user named, or null for the usual place: beside the program where a file there says so, else
     *               the system's
     */
    public Path resolve(Path chosen) {
        Path folder = chosen != null ? chosen
                : isPortable() ? program().resolve(PORTABLE_NAME) : isWindows() ? onWindows() : onUnix();
        return folder.toAbsolutePath().normalize();
    }

    private boolean isPortable() {
        return !environment.getOrDefault(PROGRAM, "").isBlank() && Files.exists(program().resolve(PORTABLE));
    }

    private Path program() {
        return Path.of(environment.get(PROGRAM));
    }

    private boolean isWindows() {
        return osName.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private Path onWindows() {
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        Path base = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        return base.resolve(WINDOWS_NAME);
    }

    /** The XDG rules want an absolute path; a relative one is to be passed over. */
    private Path onUnix() {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        boolean usable = !xdg.isBlank() && Path.of(xdg).isAbsolute();
        Path base = usable ? Path.of(xdg) : home.resolve(".local").resolve("share");
        return base.resolve(UNIX_NAME);
    }
}
