package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/**
 * The database's way to its file. A folder may have any name: the database's own addresses end at a semicolon, so it is
 * written here as {@code %3B}. A file that the database makes is its owner's alone.
 */
public final class OwnerOnlyPath extends FilePathWrapper {

    private static final String SCHEME = "owner-only";
    private static final String READ = "r";

    private static final class Registration {
        static {
            FilePath.register(new OwnerOnlyPath());
        }

        private Registration() {
        }

        static String scheme() {
            return SCHEME;
        }
    }

    /** Without a path; the database makes those with one, from outside of this package. */
    public OwnerOnlyPath() {
        // Nothing to set.
    }

    /** The name under which the database finds a file. */
    static String nameOf(Path file) {
        return Registration.scheme() + ":" + encoded(file.toAbsolutePath().toString());
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace(";", "%3B");
    }

    private static String decoded(String path) {
        return path.replace("%3B", ";").replace("%25", "%");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get("file:" + decoded(path.substring(getPrefix().length())));
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return base == null ? null : getPath(getPrefix() + encoded(base.toString()));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!mode.equals(READ)) {
            OwnerOnly.createIfMissing(Path.of(getBase().toString()));
        }
        return new StoreChannel(super.open(mode), Path.of(getBase().toString()));
    }
}
