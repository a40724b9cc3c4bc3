package vn.dienhinh.application.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.dienhinh.application.bounds.BoundedReading;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.bounds.ReadingStoppedException;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.verify.UnreadablePaperException.Problem;
import vn.dienhinh.domain.form.FormCheck;
import vn.dienhinh.domain.form.FormRuleBook;
import vn.dienhinh.domain.form.OfficialLetters;

/** Judges files against the rules of official form. */
public final class VerifyService {

    private final List<PaperReader> readers;
    private final OfficialLetters letters;
    private final FormRuleBook book = FormRuleBook.decree30();

    /**
     * @param readers one a kind of file
     * @param letters the official font
     */
    public VerifyService(List<PaperReader> readers, OfficialLetters letters) {
        this.readers = List.copyOf(readers);
        this.letters = letters;
    }

    /**
     * Judges a file, which is only read.
     *
     * @param people full names that must stand in it; empty to ask for none
     * @throws UnreadablePaperException when it can't be read
     */
    public FormReport verify(Path file, List<String> people) throws UnreadablePaperException {
        return verify(file, people, new ReadingWatch());
    }

    /**
     * Judges a file, which is only read.
     *
     * @param watch may stop it
     */
    public FormReport verify(Path file, List<String> people, ReadingWatch watch) throws UnreadablePaperException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadablePaperException(Problem.FOLDER, null);
            }
            if (Files.size(file) > ReadingBounds.PAPER_BYTES) {
                throw new UnreadablePaperException(Problem.TOO_LARGE, null);
            }
            return verify(Files.readAllBytes(file), people, watch);
        } catch (NoSuchFileException e) {
            throw new UnreadablePaperException(Problem.ABSENT, e);
        } catch (IOException e) {
            throw new UnreadablePaperException(Problem.FILE, e);
        }
    }

    /** Judges the bytes of a file; see {@link #verify(Path, List)}. */
    public FormReport verify(byte[] file, List<String> people) throws UnreadablePaperException {
        return verify(file, people, new ReadingWatch());
    }

    private FormReport verify(byte[] file, List<String> people, ReadingWatch watch) throws UnreadablePaperException {
        try {
            return BoundedReading.run(watch, () -> judged(file, people));
        } catch (ReadingStoppedException e) {
            throw new UnreadablePaperException(Problem.valueOf(e.reason().name()), e);
        }
    }

    private FormReport judged(byte[] file, List<String> people) throws UnreadablePaperException {
        for (PaperReader reader : readers) {
            if (reader.recognises(file)) {
                return new FormReport(FormCheck.check(reader.read(file), book, letters, people));
            }
        }
        throw new UnreadablePaperException(Problem.OTHER_KIND, null);
    }
}
