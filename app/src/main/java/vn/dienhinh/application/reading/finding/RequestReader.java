package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Clauses;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.Request;

/** Finds what else the superior asks, clause by clause: talks, slogans, money, what is forbidden, votes, a pilot unit. */
final class RequestReader {

    private static final int SHORTEST = 12;

    private final Clauses clauses;
    private final Map<Request.Kind, Pattern> kinds = new EnumMap<>(Request.Kind.class);
    private final Pattern purposes;

    RequestReader(Vocabulary words) {
        clauses = new Clauses(words);
        for (Request.Kind kind : Request.Kind.values()) {
            kinds.put(kind, words.pattern("@request." + kind.name() + "@"));
        }
        purposes = words.pattern("@request.notUnder@");
    }

    List<Found<Request>> read(PlanText plan) {
        List<Found<Request>> found = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            boolean purpose = plan.above(passage).stream().anyMatch(heading -> purposes.matcher(heading.label()).find());
            if (!plan.isMain(passage) || purpose || passage.isHeading() && passage.text().length() < SHORTEST * 4) {
                continue;
            }
            for (CleanText clause : clauses.of(passage.text())) {
                kinds.entrySet().stream().filter(kind -> clause.length() >= SHORTEST && kind.getValue().matcher(clause.folded()).find()).findFirst()
                        .ifPresent(kind -> found.add(plan.found("requests." + (found.size() + 1), FindKind.REQUEST,
                                new Request(kind.getKey(), clause.text()), clause, 0, clause.length())));
            }
        }
        return found;
    }
}
