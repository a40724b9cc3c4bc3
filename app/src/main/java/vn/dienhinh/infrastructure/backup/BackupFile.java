package vn.dienhinh.infrastructure.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.dienhinh.application.backup.BackupManifest;
import vn.dienhinh.application.backup.BackupManifestCodec;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.infrastructure.db.StoreCopy;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/** One backup: a zip with a manifest and a store's file, whose checksum the manifest has. */
final class BackupFile {

    private static final String MANIFEST = "manifest.json";
    private static final long LONGEST_MANIFEST = 16L * 1024 * 1024;

    private final Path file;
    private final BackupManifestCodec codec;

    BackupFile(Path file, BackupManifestCodec codec) {
        this.file = file;
        this.codec = codec;
    }

    /** Packs a store's file and forces it to the disk. The file must not be there yet. */
    void write(BackupManifest manifest, Path store) throws IOException {
        OwnerOnly.createIfMissing(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(codec.encode(manifest).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(StoreCopy.FILE));
            Files.copy(store, zip);
            zip.closeEntry();
            zip.finish();
            channel.force(true);
        }
    }

    /**
     * What the backup says of itself.
     *
     * @throws UnreadableFileException where a newer program wrote it, or it is no manifest
     */
    BackupManifest manifest() throws IOException, UnreadableFileException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                InputStream in = zip.getInputStream(entry(zip, MANIFEST))) {
            byte[] text = in.readNBytes((int) LONGEST_MANIFEST);
            return codec.decode(new String(text, StandardCharsets.UTF_8));
        }
    }

    /** True where the store's file in it is, byte for byte, what was packed. */
    boolean isAsPacked(BackupManifest manifest) throws IOException {
        return unpackInto(OutputStream.nullOutputStream()).equals(manifest.storeSha256());
    }

    /** Unpacks the store's file into a new file; true where it is what was packed. */
    boolean unpack(BackupManifest manifest, Path into) throws IOException {
        OwnerOnly.createIfMissing(into);
        try (OutputStream out = Files.newOutputStream(into)) {
            return unpackInto(out).equals(manifest.storeSha256());
        }
    }

    private String unpackInto(OutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                InputStream in = zip.getInputStream(entry(zip, StoreCopy.FILE))) {
            return digest(in, out);
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name + " in the backup");
        }
        return entry;
    }

    /** SHA-256 of a file, hexadecimal. */
    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return digest(in, OutputStream.nullOutputStream());
        }
    }

    private static String digest(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = newDigest();
        new DigestInputStream(in, digest).transferTo(out);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
