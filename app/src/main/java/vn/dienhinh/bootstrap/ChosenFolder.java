package vn.dienhinh.bootstrap;

import java.nio.file.Path;
import java.util.List;
import vn.dienhinh.infrastructure.files.DataFolder;

/** The data folder of a start: the one that "--data DIR" or "--data=DIR" names, or the usual one. */
final class ChosenFolder {

    private static final String OPTION = "--data";

    private ChosenFolder() {
    }

    /** The folder, absolute; not made here. */
    static Path of(List<String> arguments) {
        return usual(named(arguments));
    }

    /** The folder that is used where none is named. */
    static Path usual() {
        return usual(null);
    }

    private static Path usual(Path named) {
        return new DataFolder(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")))
                .resolve(named);
    }

    private static Path named(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(OPTION + "=")) {
                return Path.of(arguments.get(i).substring(OPTION.length() + 1));
            }
            if (arguments.get(i).equals(OPTION) && i + 1 < arguments.size()) {
                return Path.of(arguments.get(i + 1));
            }
        }
        return null;
    }
}
