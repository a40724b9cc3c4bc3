package vn.dienhinh.infrastructure.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The folder where starts of the program meet. It belongs to this machine and this user and not to the data folder: that
 * one may lie on a drive which another machine uses too, and a click here must not bring up a window there.
 */
public final class MeetingPlace {

    private static final int LETTERS = 16;

    private MeetingPlace() {
    }

    /**
     * The folder, absolute; not made here.
     *
     * @param dataFolder  the folder that the window works in; need not exist
     * @param environment the process's environment
     * @param temporary   the folder for temporary files
     * @param user        the user's name
     */
    public static Path of(Path dataFolder, Map<String, String> environment, Path temporary, String user) {
        String named = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        Path own = named.isBlank() || !Files.isDirectory(Path.of(named))
                ? temporary.resolve("dien-hinh-" + hash(user)) : Path.of(named).resolve("dien-hinh");
        return own.resolve(hash(whole(dataFolder).toString())).toAbsolutePath();
    }

    /** The same folder under another spelling is the same folder. */
    private static Path whole(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            return absolute;
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
