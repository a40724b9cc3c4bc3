package vn.dienhinh.application.reading.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.dienhinh.application.bounds.BoundedReading;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.bounds.ReadingStoppedException;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.SourceKind;
import vn.dienhinh.domain.reading.SourceText;

/** Takes the text out of papers' files of any kind that one of the readers knows. */
public final class SourceFiles {

    private static final char UNKNOWN_LETTER = '\uFFFD';
    private static final double MOST_UNKNOWN = 0.05;

    /** What is said of a file whose pages may be pictures. */
    private static final Set<Problem> PICTURES = Set.of(Problem.NO_TEXT, Problem.UNREADABLE_LETTERS, Problem.PICTURE);

    private final List<SourceReader> readers;
    private final LegacyLetters letters = new LegacyLetters();
    private final TextColumns columns = new TextColumns();
    private final ScanReader scans;
    private final PlainTextReader plain = new PlainTextReader();

    /** Without a reader of pictures. @param readers one a kind of file, the most particular first */
    public SourceFiles(List<SourceReader> readers) {
        this(readers, null);
    }

    /**
     * @param readers one a kind of file, the most particular first
     * @param scans   reads pages that are pictures; null for none
     */
    public SourceFiles(List<SourceReader> readers, ScanReader scans) {
        this.readers = List.copyOf(readers);
        this.scans = scans;
    }

    /**
     * The text of a file, which is not changed.
     *
     * @throws UnreadablePlanException when no text can be taken out of it
     */
    public SourceText read(Path file) throws UnreadablePlanException {
        return read(file, new ReadingWatch());
    }

    /** The text of a file, whose reading the watch may stop; see {@link #read(Path)}. */
    public SourceText read(Path file, ReadingWatch watch) throws UnreadablePlanException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadablePlanException(Problem.FOLDER, null);
            }
            if (Files.size(file) > ReadingBounds.PAPER_BYTES) {
                throw new UnreadablePlanException(Problem.TOO_LARGE, null);
            }
            return read(Files.readAllBytes(file), watch);
        } catch (NoSuchFileException e) {
            throw new UnreadablePlanException(Problem.ABSENT, e);
        } catch (IOException e) {
            throw new UnreadablePlanException(Problem.FILE, e);
        }
    }

    /** The text of a file's bytes; see {@link #read(Path)}. */
    public SourceText read(byte[] file, ReadingWatch watch) throws UnreadablePlanException {
        try {
            SourceText source = BoundedReading.run(watch, () -> text(file));
            return source.kind() == SourceKind.PDF && LetterLoss.isIn(source.text()) && isScan(file) ? picture(file, watch) : source;
        } catch (ReadingStoppedException e) {
            throw new UnreadablePlanException(Problem.valueOf(e.reason().name()), e);
        } catch (UnreadablePlanException e) {
            if (PICTURES.contains(e.problem()) && isScan(file)) {
                return picture(file, watch);
            }
            throw e;
        }
    }

    private boolean isScan(byte[] file) {
        return scans != null && scans.recognises(file);
    }

    private SourceText picture(byte[] file, ReadingWatch watch) throws UnreadablePlanException {
        if (!scans.isReady()) {
            throw new UnreadablePlanException(Problem.NO_TESSERACT, null);
        }
        return legible(scans.read(file, watch));
    }

    private SourceText text(byte[] file) throws UnreadablePlanException {
        if (file.length == 0) {
            throw new UnreadablePlanException(Problem.EMPTY, null);
        }
        for (SourceReader each : readers) {
            if (each.recognises(file)) {
                SourceText source = each.read(file);
                return legible(source.kind() == SourceKind.TEXT ? source : apart(letters.meant(source)));
            }
        }
        throw new UnreadablePlanException(FileSign.of(file), null);
    }

    /** A pasted text as the source that it is. */
    public SourceText readText(String text) throws UnreadablePlanException {
        return legible(plain.read(text));
    }

    /** Heads and feet of Word files stand in two columns by tabs as well as by tables. */
    private SourceText apart(SourceText source) {
        return source.kind() != SourceKind.WORD ? source
                : new SourceText(source.kind(), source.text(), columns.apart(source.text(), source.paragraphs()));
    }

    private static SourceText legible(SourceText source) throws UnreadablePlanException {
        if (source.isWithoutLetters()) {
            throw new UnreadablePlanException(source.kind() == SourceKind.PDF ? Problem.NO_TEXT : Problem.EMPTY, null);
        }
        if (source.text().length() > ReadingBounds.TEXT_LETTERS) {
            throw new UnreadablePlanException(Problem.TOO_LARGE, null);
        }
        long unknown = source.text().chars().filter(letter -> letter == UNKNOWN_LETTER).count();
        if (unknown > source.text().length() * MOST_UNKNOWN) {
            throw new UnreadablePlanException(Problem.UNREADABLE_LETTERS, null);
        }
        return source;
    }
}
