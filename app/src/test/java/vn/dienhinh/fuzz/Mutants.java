package vn.dienhinh.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Damages files: as bytes, and archives also in the midst of one of their parts. */
final class Mutants {

    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_BLOCK = 400;
    private static final byte[][] ODD = {{0}, {(byte) 0xFF}, {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x7F}, {0, 0, 0, (byte) 0x80},
            "999999999999".getBytes(StandardCharsets.US_ASCII), "-1".getBytes(StandardCharsets.US_ASCII),
            "1e999999999".getBytes(StandardCharsets.US_ASCII), "<".getBytes(StandardCharsets.US_ASCII),
            "\"".getBytes(StandardCharsets.US_ASCII), "]]>".getBytes(StandardCharsets.US_ASCII),
            "&#0;".getBytes(StandardCharsets.US_ASCII), {(byte) 0xC3}, {(byte) 0xE1, (byte) 0xBB}};

    private final Random random;

    Mutants(Random random) {
        this.random = random;
    }

    /** A damaged copy. */
    byte[] of(byte[] file) throws IOException {
        boolean archive = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        return archive && random.nextInt(4) > 0 ? inArchive(file) : changed(file);
    }

    private byte[] changed(byte[] original) {
        byte[] bytes = original;
        // Mostly one place, so that readers get far into the file.
        int changes = random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && bytes.length > 1; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(LONGEST_BLOCK), bytes.length - at);
            bytes = switch (random.nextInt(10)) {
                case 0, 7 -> flipped(bytes, at);
                case 8, 9 -> over(bytes, at, ODD[random.nextInt(ODD.length)]);
                case 1 -> spliced(bytes, at, length, new byte[0]);
                case 2 -> spliced(bytes, at, 0, repeated(Arrays.copyOfRange(bytes, at, at + length), 1 + random.nextInt(50)));
                case 3 -> spliced(bytes, at, Math.min(4, length), ODD[random.nextInt(ODD.length)]);
                case 4 -> spliced(bytes, at, length, block(bytes, length));
                case 5 -> random.nextInt(MOST_CHANGES) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at);
                default -> spliced(bytes, at, 0, ODD[random.nextInt(ODD.length)]);
            };
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    /** Written over what stands there: offsets and lengths elsewhere in the file stay true. */
    private static byte[] over(byte[] bytes, int at, byte[] with) {
        return spliced(bytes, at, Math.min(with.length, bytes.length - at), with);
    }

    /** As many bytes of another place. */
    private byte[] block(byte[] bytes, int length) {
        int from = random.nextInt(bytes.length - length + 1);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    private static byte[] repeated(byte[] block, int times) {
        byte[] all = new byte[block.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(block, 0, all, i * block.length, block.length);
        }
        return all;
    }

    private static byte[] spliced(byte[] bytes, int at, int without, byte[] with) {
        byte[] result = new byte[bytes.length - without + with.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(with, 0, result, at, with.length);
        System.arraycopy(bytes, at + without, result, at + with.length, bytes.length - at - without);
        return result;
    }

    private record Part(String name, byte[] bytes) {
    }

    private byte[] inArchive(byte[] file) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.add(new Part(entry.getName(), in.readAllBytes()));
                }
            }
        }
        int damaged = random.nextInt(parts.size());
        parts.set(damaged, new Part(parts.get(damaged).name(), changed(parts.get(damaged).bytes())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            // Stored: packing would take longer than reading.
            for (Part part : parts) {
                CRC32 sum = new CRC32();
                sum.update(part.bytes());
                ZipEntry entry = new ZipEntry(part.name());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.bytes().length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(part.bytes());
            }
        }
        return bytes.toByteArray();
    }
}
