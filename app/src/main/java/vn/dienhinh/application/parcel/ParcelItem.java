package vn.dienhinh.application.parcel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that shall go into a package.
 *
 * @param name    name inside the package, folders parted by "/"
 * @param role    what it is
 * @param paper   which paper: the name of its kind; empty for other files
 * @param content its bytes, opened anew at every call
 */
public record ParcelItem(String name, EntryRole role, String paper, Content content) {

    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** With bytes in memory. */
    public static ParcelItem of(String name, EntryRole role, String paper, byte[] bytes) {
        return new ParcelItem(name, role, paper, () -> new ByteArrayInputStream(bytes));
    }

    /** With the bytes of a file. */
    public static ParcelItem of(String name, EntryRole role, String paper, Path file) {
        return new ParcelItem(name, role, paper, () -> Files.newInputStream(file));
    }

    public ParcelItem withName(String value) {
        return new ParcelItem(value, role, paper, content);
    }
}
