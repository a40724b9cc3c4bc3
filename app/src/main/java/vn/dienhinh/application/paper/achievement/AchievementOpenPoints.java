package vn.dienhinh.application.paper.achievement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** What achievement reports and summaries still lack, by name; more than a few are counted. */
final class AchievementOpenPoints {

    private static final int NAMED = 10;

    private AchievementOpenPoints() {
    }

    /** Of reports: nothing written about what was achieved. */
    static List<String> ofReports(Wording wording, Conference conference, PaperKind kind,
                                  List<AchievementSubject> subjects, List<String> given) {
        return of(wording, conference, kind, given, sentence(wording, "achievement.open.report", subjects.stream()
                .filter(subject -> subject.told().achievements().isEmpty()
                        && VietnameseText.isBlank(subject.told().report()))));
    }

    /** Of summaries: no digest. */
    static List<String> ofSummaries(Wording wording, Conference conference, PaperKind kind,
                                    List<AchievementSubject> subjects, List<AchievementSubject> tooLong,
                                    List<String> given) {
        return of(wording, conference, kind, given, Stream.concat(
                sentence(wording, "achievement.open.digest",
                        subjects.stream().filter(subject -> subject.told().achievements().isEmpty())),
                sentence(wording, "achievement.open.long", tooLong.stream())));
    }

    private static Stream<String> sentence(Wording wording, String key, Stream<AchievementSubject> subjects) {
        List<String> names = subjects.map(AchievementSubject::name).toList();
        if (names.isEmpty()) {
            return Stream.of();
        }
        String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        String more = names.size() > NAMED ? Integer.toString(names.size() - NAMED) : "";
        return Stream.of(wording.text(key, Map.of("names", some, "more", more)));
    }

    /** These papers take no number, only a date. */
    private static List<String> of(Wording wording, Conference conference, PaperKind kind, List<String> given,
                                   Stream<String> own) {
        List<String> points = Stream.concat(given.stream(), own).toList();
        boolean dated = points.isEmpty() || PaperHeads.of(conference, kind).date() != null;
        return dated ? points : Stream.concat(points.stream(), Stream.of(wording.text("open.date"))).distinct().toList();
    }
}
