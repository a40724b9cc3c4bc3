package vn.dienhinh.application.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
        try {
            return verify(Files.readAllBytes(file), people);
        } catch (NoSuchFileException e) {
            throw new UnreadablePaperException(Problem.ABSENT, e);
        } catch (IOException e) {
            throw new UnreadablePaperException(Problem.FILE, e);
        }
    }

    /** Judges the bytes of a file; see {@link #verify(Path, List)}. */
    public FormReport verify(byte[] file, List<String> people) throws UnreadablePaperException {
        for (PaperReader reader : readers) {
            if (reader.recognises(file)) {
                return new FormReport(FormCheck.check(reader.read(file), book, letters, people));
            }
        }
        throw new UnreadablePaperException(Problem.OTHER_KIND, null);
    }
}
