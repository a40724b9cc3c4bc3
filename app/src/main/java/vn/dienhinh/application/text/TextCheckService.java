package vn.dienhinh.application.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dienhinh.application.text.UnreadableTextException.Problem;
import vn.dienhinh.domain.check.text.TextCheck;

/** Checks a paper's text in a file of any kind that one of the sources reads. */
public final class TextCheckService {

    private final List<TextSource> sources;

    public TextCheckService(List<TextSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * What is found in a file.
     *
     * @throws UnreadableTextException when no source reads it
     */
    public CheckedPaper check(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableTextException(Problem.FOLDER, null);
        }
        if (!Files.exists(file)) {
            throw new UnreadableTextException(Problem.ABSENT, null);
        }
        String text = sources.stream().filter(source -> source.reads(file)).findFirst()
                .orElseThrow(() -> new UnreadableTextException(Problem.KIND, null)).read(file);
        return new CheckedPaper(text, TextCheck.paper(text));
    }
}
