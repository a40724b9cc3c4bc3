package vn.dienhinh.infrastructure.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.dienhinh.application.parcel.ParcelEntry;
import vn.dienhinh.application.parcel.ParcelItem;
import vn.dienhinh.application.parcel.ParcelLimits;
import vn.dienhinh.application.parcel.ParcelManifest;
import vn.dienhinh.application.parcel.ParcelManifestCodec;
import vn.dienhinh.application.parcel.ParcelStore.Contents;

/** Writes packages, still without their seal. */
final class ZipParcelWriter {

    private static final String NOTE = "Gói này được khóa bằng mật khẩu. Hãy mở bằng chương trình Điển Hình "
            + "và nhập mật khẩu mà nơi gửi đã báo.\r\n";

    private final ParcelManifestCodec codec;
    private final ParcelLimits limits;
    private final SecureRandom random;

    ZipParcelWriter(ParcelManifestCodec codec, ParcelLimits limits, SecureRandom random) {
        this.codec = codec;
        this.limits = limits;
        this.random = random;
    }

    void write(OutputStream out, Contents contents, char[] password) throws IOException {
        ParcelManifest manifest = manifest(contents);
        try (ZipOutputStream zip = zip(out)) {
            zip.setComment(Seal.blank());
            if (password == null) {
                fill(zip, manifest, contents);
                return;
            }
            begin(zip, LockedParts.NOTE, contents.madeAt());
            zip.write(NOTE.getBytes(StandardCharsets.UTF_8));
            zip.setLevel(Deflater.NO_COMPRESSION);
            begin(zip, LockedParts.LOCKED, contents.madeAt());
            try (ZipOutputStream inner = zip(PasswordLock.locking(zip, password, random))) {
                fill(inner, manifest, contents);
            }
        }
    }

    private static ZipOutputStream zip(OutputStream out) {
        return new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    private void fill(ZipOutputStream zip, ParcelManifest manifest, Contents contents) throws IOException {
        begin(zip, ParcelWalk.MANIFEST, contents.madeAt());
        zip.write(codec.encode(manifest).getBytes(StandardCharsets.UTF_8));
        for (ParcelItem item : contents.items()) {
            begin(zip, item.name(), contents.madeAt());
            try (InputStream content = item.content().open()) {
                content.transferTo(zip);
            }
        }
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    /** Nothing is packed that no program would take in. */
    private ParcelManifest manifest(Contents contents) throws IOException {
        List<ParcelEntry> entries = new ArrayList<>();
        long all = 0;
        for (ParcelItem item : contents.items()) {
            MessageDigest sha256 = Sha256.begin();
            try (InputStream content = new DigestInputStream(item.content().open(), sha256)) {
                long size = content.transferTo(OutputStream.nullOutputStream());
                all += size;
                if (size > limits.entryBytes() || all > limits.allBytes()) {
                    throw new IOException("more than a package takes");
                }
                entries.add(new ParcelEntry(item.name(), item.role(), item.paper(), (int) size,
                        HexFormat.of().formatHex(sha256.digest())));
            }
        }
        return new ParcelManifest(contents.program(), contents.madeAt(), entries);
    }
}
