package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The property by which a list that this program wrote is known again, so that its cells are taken as they stand. */
final class OwnListMark {

    static final String PROPERTY = "DienHinhDanhSachDaiBieu";
    private static final int MOST_BYTES = 100_000;

    private OwnListMark() {
    }

    static boolean isIn(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry("docProps/custom.xml");
        if (entry == null) {
            return false;
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).contains("\"" + PROPERTY + "\"");
        }
    }
}
