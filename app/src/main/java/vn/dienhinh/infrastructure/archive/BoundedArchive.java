package vn.dienhinh.infrastructure.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.dienhinh.application.bounds.ReadingBounds;

/**
 * A zip archive in memory, by its own directory. The bounds are those of this one archive: nothing here touches the
 * guards that POI keeps for the whole process.
 */
public final class BoundedArchive implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long left = ReadingBounds.UNPACKED_BYTES;

    /** @throws IOException where it is no archive, is damaged or has too many parts */
    public BoundedArchive(byte[] file) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).setIgnoreLocalFileHeader(true).get();
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > ReadingBounds.ARCHIVE_PARTS) {
                zip.close();
                throw new ArchiveBoundException("more than " + ReadingBounds.ARCHIVE_PARTS + " parts");
            }
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** Office programs write names with either slash and take any case. */
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** True when there is a part of this name. */
    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /**
     * A part, expanded.
     *
     * @param most bytes that it may have
     * @return null where there is no such part
     * @throws ArchiveBoundException where it is larger, or all parts read so far together are
     */
    public byte[] part(String name, long most) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            return null;
        }
        long bound = Math.min(most, left);
        if (entry.getSize() > bound) {
            throw new ArchiveBoundException(name + " is too large");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(bound + 1, Integer.MAX_VALUE));
            if (bytes.length > bound) {
                throw new ArchiveBoundException(name + " is too large");
            }
            left -= bytes.length;
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
