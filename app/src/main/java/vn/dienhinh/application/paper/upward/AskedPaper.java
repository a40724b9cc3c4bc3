package vn.dienhinh.application.paper.upward;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The papers that superiors ask for, each in words of the superior's own: by what its name always holds. */
public enum AskedPaper {
    SUMMARY("bao cao tong ket", PaperKind.REPORT),
    RESULT("bao cao ket qua", PaperKind.RESULT_REPORT),
    PROPOSAL("to trinh", PaperKind.PROPOSAL),
    MINUTES("bien ban", PaperKind.COUNCIL_MINUTES),
    PROFILES("trich ngang", PaperKind.CONGRESS_LIST),
    REPORTS("bao cao thanh tich", PaperKind.ACHIEVEMENT_REPORTS),
    DIGESTS("tom tat thanh tich", PaperKind.ACHIEVEMENT_SUMMARIES);

    private final String words;
    private final PaperKind kind;

    AskedPaper(String words, PaperKind kind) {
        this.words = words;
        this.kind = kind;
    }

    /** The papers that an entry of the superior's list names, in no particular order; none for another paper. */
    static List<AskedPaper> namedIn(String entry) {
        String key = VietnameseText.searchKey(entry);
        return Arrays.stream(values()).filter(paper -> key.contains(paper.words)).toList();
    }

    /** True when an entry of the superior's list names a paper that the program makes. */
    public static boolean isMade(String entry) {
        return !namedIn(entry).isEmpty();
    }

    /** The papers that the superior asks this unit for, in the order of its list, each once. */
    public static List<PaperKind> askedOf(Conference conference) {
        return conference.askedDossier().papers().stream().flatMap(entry -> namedIn(entry).stream())
                .map(AskedPaper::kind).distinct().toList();
    }

    /** The superior's own words where it asks this unit for that paper; empty where it does not. */
    public static Optional<String> wordsFor(Conference conference, PaperKind kind) {
        return conference.askedDossier().papers().stream()
                .filter(entry -> namedIn(entry).stream().anyMatch(paper -> paper.kind == kind)).findFirst();
    }

    PaperKind kind() {
        return kind;
    }

    /** True for a paper of which one goes up, with a number of its own. */
    boolean isSingle() {
        return kind == PaperKind.REPORT || kind == PaperKind.RESULT_REPORT || kind == PaperKind.PROPOSAL
                || kind == PaperKind.COUNCIL_MINUTES;
    }
}
