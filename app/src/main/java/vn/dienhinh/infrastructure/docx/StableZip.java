package vn.dienhinh.infrastructure.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies an archive with the clock's times taken out of its entries, so that one document always gives one file. */
final class StableZip {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {
    }

    /** Writes the archive; the stream is left open. */
    static void copy(byte[] archive, OutputStream out) throws IOException {
        ZipOutputStream target = new ZipOutputStream(out);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                target.putNextEntry(copy);
                source.transferTo(target);
                target.closeEntry();
            }
        }
        target.finish();
        target.flush();
    }
}
