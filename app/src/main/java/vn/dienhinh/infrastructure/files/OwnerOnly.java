package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders that only their owner may open: they name people with ethnicity and religion. On Windows the user's
 * own folder is closed to others already.
 */
public final class OwnerOnly {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private static final int STICKY = 01000;
    private static final String OUR_NAMES = "dien-hinh";

    private OwnerOnly() {
    }

    /** For a file to be made. */
    public static FileAttribute<?>[] fileAttributes() {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)} : new FileAttribute<?>[0];
    }

    /** Makes a folder with all above it where they are missing; the folder itself is closed to others in any case. */
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            try {
                Files.createDirectory(folder, POSIX
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
                        : new FileAttribute<?>[0]);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
        }
        if (isOurs(folder)) {
            close(folder, FOLDER);
        }
    }

    /** Only a folder that is empty or holds our data: the shared one for temporary files must stay open to others. */
    private static boolean isOurs(Path folder) throws IOException {
        if (!POSIX || ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            return found.isEmpty() || found.stream().anyMatch(file -> file.getFileName().toString().startsWith(OUR_NAMES));
        }
    }

    /** Makes an empty file where there is none; one that is there is closed to others. */
    public static void createIfMissing(Path file) throws IOException {
        try {
            Files.createFile(file, fileAttributes());
        } catch (FileAlreadyExistsException e) {
            close(file, FILE);
        }
    }

    /** A drive without permissions of its own, such as a USB stick, or another's folder stays as it is. */
    private static void close(Path path, Set<PosixFilePermission> permissions) {
        if (!POSIX) {
            return;
        }
        try {
            if (!Files.getPosixFilePermissions(path).equals(permissions)) {
                Files.setPosixFilePermissions(path, permissions);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // Nothing is to be done about it, and the work goes on.
        }
    }
}
