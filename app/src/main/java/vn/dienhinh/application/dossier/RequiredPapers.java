package vn.dienhinh.application.dossier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.application.paper.PaperKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.text.VietnameseText;

/** Which papers the superior's dossier asks for: the superior lists them in words of its own. */
public final class RequiredPapers {

    /** What a paper is called in the superiors' lists, without marks. */
    private static final Map<PaperKind, String> NAMES = new EnumMap<>(Map.of(
            PaperKind.REPORT, "bao cao tong ket",
            PaperKind.RESULT_REPORT, "bao cao ket qua",
            PaperKind.PROPOSAL, "to trinh",
            PaperKind.COUNCIL_MINUTES, "bien ban",
            PaperKind.CONGRESS_LIST, "trich ngang",
            PaperKind.ACHIEVEMENT_REPORTS, "bao cao thanh tich",
            PaperKind.ACHIEVEMENT_SUMMARIES, "tom tat thanh tich"));

    private RequiredPapers() {
    }

    /** The superior's own words where it asks for that paper; empty where it does not. */
    public static Optional<String> wordsFor(Conference conference, PaperKind kind) {
        String name = NAMES.get(kind);
        return name == null ? Optional.empty() : conference.rules().dossier().papers().stream()
                .filter(words -> VietnameseText.searchKey(words).contains(name)).findFirst();
    }
}
