package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.achievement.AchievementSubjects;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperHeadText;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;

/** The papers that the superior asks for, in the superior's words, each with how many go up and under which number. */
final class DossierPapers {

    private static final Map<String, String> ONE = Map.of("count", Cells.count(1));

    private final Wording wording;
    private final PaperHeadText headText;

    DossierPapers(Wording wording) {
        this.wording = wording;
        this.headText = new PaperHeadText(wording);
    }

    /** A line for each entry, without end marks; where the superior names no papers, those that a unit has to send. */
    List<String> lines(Conference conference) {
        AchievementSubjects subjects = AchievementSubjects.of(conference);
        int people = AchievementSubjects.congress(conference).size();
        int told = people == 0 ? subjects.all().size() : subjects.sent(conference);
        List<String> asked = conference.askedDossier().papers().stream().filter(entry -> !entry.isBlank()).toList();
        return (asked.isEmpty() ? usual(people, subjects.all().size()) : asked).stream()
                .map(entry -> line(conference, entry, people, told)).toList();
    }

    private List<String> usual(int people, int commended) {
        List<String> papers = new ArrayList<>(List.of(wording.text("letter.usual.SUMMARY"),
                wording.text("letter.usual.RESULT")));
        if (people > 0) {
            papers.add(wording.text("letter.usual.PROFILES"));
            papers.add(wording.text("letter.usual.REPORTS"));
        } else if (commended > 0) {
            papers.add(wording.text("letter.usual.COMMENDED"));
        }
        return papers;
    }

    private String line(Conference conference, String entry, int people, int told) {
        List<AskedPaper> named = AskedPaper.namedIn(entry);
        List<String> counts = named.stream().map(one -> count(conference, one, named.size() == 1, people, told)).toList();
        String count = counts.isEmpty() ? wording.text("letter.count.copy", ONE) : String.join("; ", counts);
        return wording.text("letter.paper", Map.of("paper", ConferenceWords
                .withoutEndMark(entry), "count", count));
    }

    private String count(Conference conference, AskedPaper named, boolean alone, int people, int told) {
        PaperHead head = PaperHeads.of(conference, named.kind());
        int number = named.isSingle() ? 1 : named == AskedPaper.PROFILES ? people : told;
        String count = number == 0 ? "" : Cells.count(number);
        String symbol = !named.isSingle() || head.number().isEmpty() ? ""
                : headText.numberAndSymbol(conference, named.kind());
        String key = alone && named.isSingle() ? "single" : named.name();
        return wording.text("letter.count." + key, Map.of("count", count, "number", symbol));
    }
}
