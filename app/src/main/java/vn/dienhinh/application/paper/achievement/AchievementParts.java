package vn.dienhinh.application.paper.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.PaperPart;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The files of one subject each: their names bear number and name, so that they lie in the list's order. */
final class AchievementParts {

    private static final int LONGEST_NAME = 50;

    private AchievementParts() {
    }

    /**
     * One file a subject.
     *
     * @param document makes a paper of some subjects
     */
    static List<PaperPart> of(PaperKind kind, Conference conference,
                              BiFunction<List<AchievementSubject>, List<String>,
                                      PaperDocument> document) {
        List<AchievementSubject> subjects = AchievementSubjects.of(conference).all();
        int digits = Math.max(2, Integer.toString(subjects.size()).length());
        List<PaperPart> parts = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            List<AchievementSubject> one = List.of(subjects.get(i));
            String number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
            String name = slug(subjects.get(i).told().name());
            parts.add(new PaperPart(kind.fileStem() + "-" + number + (name.isEmpty() ? "" : "-" + name),
                    openPoints -> document.apply(one, openPoints)));
        }
        return List.copyOf(parts);
    }

    private static String slug(String name) {
        String letters = VietnameseText.searchKey(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return letters.length() <= LONGEST_NAME ? letters
                : letters.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
    }
}
