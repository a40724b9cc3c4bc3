package vn.dienhinh.application.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dienhinh.application.bounds.BoundedReading;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.bounds.ReadingStoppedException;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.format.UnreadableFileException.Problem;

/** The text of a file that somebody chose, whatever it turns out to be. */
public final class TextFile {

    private static final int MEGABYTE = 1024 * 1024;

    private TextFile() {
    }

    /**
     * What a text means.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Decoding<T> {
        T decode(String text) throws UnreadableFileException;
    }

    /**
     * The record that a file holds, within the bounds of every reading.
     *
     * @throws UnreadableFileException where the file can't be read, or its text is no such record
     */
    public static <T> T read(Path file, Decoding<T> decoding) throws UnreadableFileException {
        try {
            return BoundedReading.run(new ReadingWatch(), () -> decoding.decode(read(file)));
        } catch (ReadingStoppedException e) {
            throw unreadable(Problem.valueOf(e.reason().name()), "");
        }
    }

    /**
     * The text of a file.
     *
     * @throws UnreadableFileException where it can't be read, is far too large or no UTF-8
     */
    public static String read(Path file) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw unreadable(Problem.FOLDER, "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(ReadingBounds.RECORD_MEGABYTES * MEGABYTE + 1);
            if (bytes.length > ReadingBounds.RECORD_MEGABYTES * MEGABYTE) {
                throw unreadable(Problem.TOO_LARGE, Integer.toString(ReadingBounds.RECORD_MEGABYTES));
            }
            return text(bytes);
        } catch (CharacterCodingException e) {
            throw unreadable(Problem.ENCODING, "");
        } catch (IOException e) {
            throw unreadable(Files.exists(file) ? Problem.FILE : Problem.ABSENT, "");
        }
    }

    /** Strict: a letter that is no UTF-8 is refused, never replaced. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static UnreadableFileException unreadable(Problem problem, String found) {
        return new UnreadableFileException(problem, "", 0, found);
    }
}
