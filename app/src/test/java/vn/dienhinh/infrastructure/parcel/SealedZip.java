package vn.dienhinh.infrastructure.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.dienhinh.application.parcel.EntryRole;
import vn.dienhinh.application.parcel.ParcelEntry;
import vn.dienhinh.application.parcel.ParcelManifest;
import vn.dienhinh.infrastructure.json.JsonParcelManifestCodec;

/** A package made by somebody who knows the format and means harm: any names and sizes, a right manifest, a right seal. */
final class SealedZip {

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record File(String name, Content content) {
    }

    private final List<ParcelEntry> entries = new ArrayList<>();
    private final List<File> files = new ArrayList<>();
    private String manifest;

    /** With a conference that nobody can read, which is looked at last. */
    SealedZip() {
        file("hoi-nghi.json", "{}", EntryRole.CONFERENCE);
    }

    SealedZip file(String name, String text, EntryRole role) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        entries.add(new ParcelEntry(name, role, "", bytes.length,
                HexFormat.of().formatHex(Sha256.begin().digest(bytes))));
        return inZip(name, out -> out.write(bytes));
    }

    SealedZip paper(String name) {
        return file(name, "nội dung", EntryRole.PAPER);
    }

    /** Only the manifest knows it. */
    SealedZip promised(String name, int size) {
        entries.add(new ParcelEntry(name, EntryRole.PAPER, "", size, "0".repeat(64)));
        return this;
    }

    /** Only the zip knows it. */
    SealedZip inZip(String name, Content content) {
        files.add(new File(name, content));
        return this;
    }

    SealedZip manifest(String text) {
        manifest = text;
        return this;
    }

    Path write(Path file) throws IOException {
        ParcelManifest honest = new ParcelManifest("Khác 1.0", LocalDateTime.of(2025, 8, 12, 9, 0), entries);
        String text = manifest == null ? new JsonParcelManifestCodec().encode(honest) : manifest;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            zip.setComment(Seal.blank());
            zip.putNextEntry(new ZipEntry(ParcelWalk.MANIFEST));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            for (File inside : files) {
                zip.putNextEntry(new ZipEntry(inside.name()));
                inside.content().writeTo(zip);
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Seal.set(channel);
        }
        return file;
    }
}
