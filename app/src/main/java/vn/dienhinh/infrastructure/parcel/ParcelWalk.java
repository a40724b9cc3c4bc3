package vn.dienhinh.infrastructure.parcel;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.parcel.EntryNames;
import vn.dienhinh.application.parcel.EntryRole;
import vn.dienhinh.application.parcel.ParcelEntry;
import vn.dienhinh.application.parcel.ParcelLimits;
import vn.dienhinh.application.parcel.ParcelManifest;
import vn.dienhinh.application.parcel.ParcelManifestCodec;
import vn.dienhinh.application.parcel.ParcelStore.Verified;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;

/**
 * Reads the files of a package in one go and holds each against the manifest, which stands first: the same files in the
 * same order with the same content, and no other. Never reads more than the manifest says, whatever the zip says.
 */
final class ParcelWalk {

    /** The manifest's name. */
    static final String MANIFEST = "manifest.json";
    private static final int BUFFER = 1 << 16;

    private final ParcelManifestCodec codec;
    private final ParcelLimits limits;

    ParcelWalk(ParcelManifestCodec codec, ParcelLimits limits) {
        this.codec = codec;
        this.limits = limits;
    }

    /** Takes the files of a package; what was taken counts only once the walk has ended well. */
    interface Sink {
        OutputStream open(ParcelEntry entry) throws IOException;
    }

    /** Where files go that are only to be verified. */
    static final Sink NOWHERE = entry -> OutputStream.nullOutputStream();

    /** A sink could not take a file: the output is at fault, not the package. */
    static final class SinkException extends IOException {

        private static final long serialVersionUID = 1L;

        SinkException(IOException cause) {
            super(cause);
        }
    }

    /**
     * Walks through an unlocked zip stream.
     *
     * @param sink takes each file
     * @throws UnreadableParcelException when anything is not as the manifest says
     * @throws SinkException             when the sink failed
     */
    Verified walk(InputStream unlocked, Sink sink) throws UnreadableParcelException, IOException {
        ZipInputStream zip = new ZipInputStream(unlocked, StandardCharsets.UTF_8);
        ZipEntry first = next(zip);
        if (first == null || !first.getName().equals(MANIFEST)) {
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "");
        }
        ParcelManifest manifest = manifest(zip);
        check(manifest);
        ByteArrayOutputStream conference = new ByteArrayOutputStream();
        Set<String> seen = new HashSet<>(Set.of(EntryNames.key(MANIFEST)));
        for (ParcelEntry expected : manifest.entries()) {
            ZipEntry entry = next(zip);
            if (entry == null) {
                throw new UnreadableParcelException(Problem.CUT_OFF, expected.name());
            }
            if (!entry.getName().equals(expected.name())) {
                throw stranger(entry, seen);
            }
            seen.add(EntryNames.key(expected.name()));
            verify(zip, expected, sink, expected.role() == EntryRole.CONFERENCE ? conference : null);
        }
        ZipEntry more = next(zip);
        if (more != null) {
            throw stranger(more, seen);
        }
        return new Verified(manifest, conference.toByteArray());
    }

    private UnreadableParcelException stranger(ZipEntry entry, Set<String> seen) {
        String name = entry.getName();
        Problem problem = !EntryNames.isSafe(name, limits.nameLetters()) ? Problem.BAD_NAME
                : seen.contains(EntryNames.key(name)) ? Problem.DOUBLED_NAME : Problem.ALTERED;
        return new UnreadableParcelException(problem, name);
    }

    private static ZipEntry next(ZipInputStream zip) throws UnreadableParcelException, IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableParcelException(Problem.ALTERED, "", e);
        } catch (EOFException e) {
            throw new UnreadableParcelException(Problem.CUT_OFF, "", e);
        }
    }

    private ParcelManifest manifest(ZipInputStream zip) throws UnreadableParcelException, IOException {
        byte[] bytes = read(zip, limits.textBytes(), MANIFEST);
        try {
            return codec.decode(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "", e);
        } catch (UnreadableFileException e) {
            boolean newer = e.problem() == UnreadableFileException.Problem.NEWER_FORMAT;
            throw new UnreadableParcelException(newer ? Problem.NEWER_FORMAT : Problem.NOT_A_PACKAGE, "", e);
        }
    }

    private static byte[] read(InputStream in, int most, String name) throws UnreadableParcelException, IOException {
        try {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableParcelException(Problem.TOO_LARGE, Long.toString(ParcelLimits.megabytes(most)));
            }
            return bytes;
        } catch (ZipException e) {
            throw new UnreadableParcelException(Problem.ALTERED, name, e);
        } catch (EOFException e) {
            throw new UnreadableParcelException(Problem.CUT_OFF, name, e);
        }
    }

    private void check(ParcelManifest manifest) throws UnreadableParcelException {
        if (manifest.entries().size() > limits.entries()) {
            throw new UnreadableParcelException(Problem.TOO_MANY, Integer.toString(limits.entries()));
        }
        long all = 0;
        int conferences = 0;
        Set<String> names = new HashSet<>(Set.of(EntryNames.key(MANIFEST)));
        for (ParcelEntry entry : manifest.entries()) {
            boolean isConference = entry.role() == EntryRole.CONFERENCE;
            conferences += isConference ? 1 : 0;
            all += entry.size();
            int most = isConference ? limits.textBytes() : limits.entryBytes();
            if (entry.size() < 0 || entry.size() > most || all > limits.allBytes()) {
                throw new UnreadableParcelException(Problem.TOO_LARGE,
                        Long.toString(ParcelLimits.megabytes(entry.size() > most ? most : limits.allBytes())));
            }
            if (!EntryNames.isSafe(entry.name(), limits.nameLetters())) {
                throw new UnreadableParcelException(Problem.BAD_NAME, entry.name());
            }
            if (!names.add(EntryNames.key(entry.name()))) {
                throw new UnreadableParcelException(Problem.DOUBLED_NAME, entry.name());
            }
        }
        checkFolders(manifest, names);
        if (conferences != 1) {
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "");
        }
    }

    /** A file can't be the folder of another one. */
    private static void checkFolders(ParcelManifest manifest, Set<String> names) throws UnreadableParcelException {
        for (ParcelEntry entry : manifest.entries()) {
            String name = entry.name();
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                if (names.contains(EntryNames.key(name.substring(0, slash)))) {
                    throw new UnreadableParcelException(Problem.DOUBLED_NAME, name.substring(0, slash));
                }
            }
        }
    }

    private static void verify(InputStream in, ParcelEntry expected, Sink sink, OutputStream copy)
            throws UnreadableParcelException, IOException {
        MessageDigest sha256 = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        OutputStream out = opened(sink, expected);
        try {
            for (int read = some(in, buffer, expected); read >= 0; read = some(in, buffer, expected)) {
                size += read;
                if (size > expected.size()) {
                    throw new UnreadableParcelException(Problem.ALTERED, expected.name());
                }
                sha256.update(buffer, 0, read);
                write(out, buffer, read);
                if (copy != null) {
                    copy.write(buffer, 0, read);
                }
            }
        } finally {
            close(out);
        }
        if (size != expected.size() || !HexFormat.of().formatHex(sha256.digest()).equals(expected.sha256())) {
            throw new UnreadableParcelException(Problem.ALTERED, expected.name());
        }
    }

    private static OutputStream opened(Sink sink, ParcelEntry entry) throws SinkException {
        try {
            return sink.open(entry);
        } catch (IOException e) {
            throw new SinkException(e);
        }
    }

    private static void close(OutputStream out) throws SinkException {
        try {
            out.close();
        } catch (IOException e) {
            throw new SinkException(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) throws SinkException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new SinkException(e);
        }
    }

    private static int some(InputStream in, byte[] buffer, ParcelEntry entry)
            throws UnreadableParcelException, IOException {
        try {
            return in.read(buffer);
        } catch (ZipException e) {
            throw new UnreadableParcelException(Problem.ALTERED, entry.name(), e);
        } catch (EOFException e) {
            throw new UnreadableParcelException(Problem.CUT_OFF, entry.name(), e);
        }
    }
}
