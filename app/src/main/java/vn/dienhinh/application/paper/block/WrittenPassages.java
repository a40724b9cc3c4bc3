package vn.dienhinh.application.paper.block;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperEntry;

/** The passages of one paper as they are printed: the clerk's words where there are some, else the drafted ones. */
public final class WrittenPassages {

    private final PaperEntry entry;
    private final Map<String, DraftedPassage> drafted;

    private WrittenPassages(PaperEntry entry, List<DraftedPassage> drafted) {
        this.entry = entry;
        this.drafted = drafted.stream().collect(Collectors.toMap(DraftedPassage::key, Function.identity(),
                (first, second) -> first));
    }

    public static WrittenPassages of(PaperBuilder paper, Conference conference) {
        return new WrittenPassages(conference.dossier().paper(paper.kind()), paper.passages(conference));
    }

    /** Its text; empty where the clerk leaves it out. */
    public String text(String key) {
        DraftedPassage passage = drafted.get(key);
        if (passage == null) {
            throw new IllegalArgumentException("no passage " + key);
        }
        return entry.passage(key).orElse(passage.drafted());
    }
}
