package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.UnplacedKind;

/** Finds every date, percentage, number and body of a text, whatever it may mean; what belongs to a cited paper is none. */
final class CandidateReader {

    private final BasisReader bases;
    private final Pattern date;
    private final Pattern percent;
    private final Pattern number;
    private final Pattern notNumber;
    private final Pattern body;

    CandidateReader(Vocabulary words, BasisReader bases) {
        this.bases = bases;
        date = words.pattern("@candidate.date@");
        percent = words.pattern("@candidate.percent@");
        number = words.pattern("@candidate.number@");
        notNumber = words.pattern("(?:@candidate.notNumber@)\\s*$");
        body = words.pattern("(?<![\\p{L}])(?:@candidate.body@)(?![\\p{L}])(?:(?! (?:@candidate.bodyEnds@)(?![\\p{L}]))[ ,&-]{1,3}[\\p{L}]+){0,9}");
    }

    List<Candidate> in(CleanText text) {
        List<Candidate> found = new ArrayList<>();
        add(found, UnplacedKind.DATE, date.matcher(text.folded()), text);
        add(found, UnplacedKind.PERCENT, percent.matcher(text.folded()), text);
        Matcher numbers = number.matcher(text.folded());
        while (numbers.find()) {
            if (!notNumber.matcher(text.folded().substring(0, numbers.start())).find()) {
                add(found, new Candidate(UnplacedKind.NUMBER, text, numbers.start(), numbers.end()));
            }
        }
        Matcher bodies = body.matcher(text.folded());
        while (bodies.find()) {
            if (Character.isUpperCase(text.text().charAt(bodies.start()))) {
                add(found, new Candidate(UnplacedKind.BODY, text, bodies.start(), bodies.end()));
            }
        }
        List<int[]> cited = found.isEmpty() ? List.of() : bases.covered(text);
        found.removeIf(each -> each.kind() != UnplacedKind.BODY
                && cited.stream().anyMatch(stretch -> stretch[0] < each.to() && each.from() < stretch[1]));
        return found;
    }

    private static void add(List<Candidate> found, UnplacedKind kind, Matcher matcher, CleanText text) {
        while (matcher.find()) {
            add(found, new Candidate(kind, text, matcher.start(), matcher.end()));
        }
    }

    /** What is part of a candidate that is known already is none of its own. */
    private static void add(List<Candidate> found, Candidate next) {
        if (found.stream().noneMatch(each -> each.from() < next.to() && next.from() < each.to())) {
            found.add(next);
        }
    }
}
