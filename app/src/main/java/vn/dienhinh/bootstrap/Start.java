package vn.dienhinh.bootstrap;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dienhinh.cli.CommandLineProgram;
import vn.dienhinh.infrastructure.files.PrivateTemp;
import vn.dienhinh.infrastructure.instance.OneWindow;

/** Decides between the window, the command line, and the sample export of a machine without a display. */
public final class Start {

    private static final String COMMAND_LOG = "dien-hinh-lenh.log";
    private static final String DEMO = "trung-khanh";
    private static final String DEMO_FOLDER = "out";
    private static final int NO_DISPLAY = 4;
    private static final String TEMP_PROPERTY = "java.io.tmpdir";
    private static final Logger PLATFORM_LOG = Logger.getLogger("javafx");

    private final PrintWriter out = writer(FileDescriptor.out);
    private final PrintWriter err = writer(FileDescriptor.err);

    /** Runs the program; returns the exit code once the window is closed or the command is done. */
    public int run(String... arguments) {
        Locale.setDefault(Locale.forLanguageTag("vi-VN"));
        // The window names the log of its own data folder; nothing of the command line goes to a shared place.
        System.setProperty(UnexpectedErrors.LOG_PROPERTY, ChosenFolder.usual().resolve(COMMAND_LOG).toString());
        boolean windowAsked = WindowStart.isAsked(arguments);
        if (windowAsked && hasDisplay()) {
            return window(WindowStart.of(List.of(arguments), System.getenv()));
        }
        // A command's own --data may name a store that nothing may be written to.
        useOwnTemp(windowAsked ? ChosenFolder.of(List.of(arguments)) : ChosenFolder.usual());
        if (!windowAsked) {
            return CommandLineFactory.create(new Services(), out, err).run(arguments);
        }
        Services services = new Services();
        if (arguments.length == 0) {
            return demo(services);
        }
        err.println(services.messages.get("cli.noDisplay"));
        return NO_DISPLAY;
    }

    /** A start that another window takes over touches nothing of the data folder, nor of its temporary files. */
    private static int window(WindowStart start) {
        Optional<OneWindow> place = start.take(System.getenv());
        if (place.isPresent()) {
            useOwnTemp(start.folder());
            // JavaFX warns on the console of every start from the class path, which is meant here.
            PLATFORM_LOG.setLevel(Level.SEVERE);
            // PDFBox draws pages with AWT, which must not look for a screen of its own.
            System.setProperty("java.awt.headless", "true");
            WindowApplication.launch(start, place.get());
        }
        return 0;
    }

    /** Before anything makes a temporary file: libraries ask for the folder once. */
    private static void useOwnTemp(Path dataFolder) {
        Path own;
        try {
            own = PrivateTemp.open(dataFolder);
        } catch (IOException | RuntimeException e) {
            own = ownInShared();
        }
        if (own != null) {
            System.setProperty(TEMP_PROPERTY, own.toString());
        }
    }

    /** Where the data folder can't be written: a new folder of our own, which others can't open; null where there is no room for it. */
    private static Path ownInShared() {
        try {
            return Files.createTempDirectory(Path.of(System.getProperty(TEMP_PROPERTY)), "dien-hinh");
        } catch (IOException e) {
            return null;
        }
    }

    private int demo(Services services) {
        CommandLineProgram commands = CommandLineFactory.create(services, out, err);
        String file = DEMO_FOLDER + "/" + DEMO + ".json";
        int code = commands.run("sample", DEMO, "--out", file);
        if (code == 0) {
            code = commands.run("export", file, "--out", DEMO_FOLDER);
        }
        err.println(services.messages.get("cli.demo", DEMO_FOLDER));
        return code;
    }

    /** Windows and macOS always have one; elsewhere the session names it. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("windows") || system.contains("mac")
                || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /** Vietnamese comes out whole whatever the terminal's own encoding says. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        PrintStream stream = new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
