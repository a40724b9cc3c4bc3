package vn.dienhinh.application.text;

import java.nio.file.Path;
import vn.dienhinh.application.bounds.BoundedReading;
import vn.dienhinh.application.bounds.ReadingStoppedException;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.domain.check.text.TextCheck;
import vn.dienhinh.domain.text.VietnameseText;

/** Checks a paper's text in a file of any kind that the program reads. */
public final class TextCheckService {

    private final SourceFiles files;

    public TextCheckService(SourceFiles files) {
        this.files = files;
    }

    /**
     * What is found in a file.
     *
     * @throws UnreadablePlanException when no text can be taken out of it
     */
    public CheckedPaper check(Path file) throws UnreadablePlanException {
        ReadingWatch watch = new ReadingWatch();
        String text = VietnameseText.nfc(files.read(file, watch).text());
        try {
            return BoundedReading.run(watch, () -> new CheckedPaper(text, TextCheck.paper(text)));
        } catch (ReadingStoppedException e) {
            throw new UnreadablePlanException(Problem.valueOf(e.reason().name()), e);
        }
    }
}
