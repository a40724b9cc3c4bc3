package vn.dienhinh.roster;

import java.io.IOException;
import java.nio.file.Path;

/** Files of the corpus for tests of other packages. */
public final class Corpus {

    private Corpus() {
    }

    /** Writes the file of that name into a folder. */
    public static Path write(String name, Path folder) throws IOException {
        CorpusFile file = CorpusFile.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        return CorpusWriter.write(file, folder);
    }
}
