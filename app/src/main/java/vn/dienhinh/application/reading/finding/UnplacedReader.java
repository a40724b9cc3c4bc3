package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.DataTable;
import vn.dienhinh.application.reading.structure.Marker;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.TextPlace;
import vn.dienhinh.domain.reading.Unplaced;
import vn.dienhinh.domain.reading.UnplacedKind;
import vn.dienhinh.domain.text.FoldedLetters;

/**
 * Tells what of the paper could be a rule and found no role, so that nothing is dropped silently. Each body is told
 * once; dates, numbers and percentages wherever they stand.
 */
final class UnplacedReader {

    private static final int LONGEST_CLAUSE = 240;
    private static final int FEWEST_ITEMS = 2;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s?(?:[/.-]|tháng)\\s?(\\d{1,2})\\s?(?:[/.-]|năm)\\s?(20\\d\\d)");

    private final CandidateReader candidates;
    private final Pattern opening;
    private final Pattern clauseEnd = Pattern.compile("[;](?=\\s|$)|(?<!\\d)\\.(?=\\s|$)|(?<=\\d{4})\\.(?=\\s)");

    UnplacedReader(Vocabulary words, BasisReader bases) {
        candidates = new CandidateReader(words, bases);
        opening = words.pattern("^(?:@opening@)");
    }

    /** @param found where finds and doubts stand */
    List<Unplaced> read(PlanText plan, List<TextPlace> found, int firstPassage) {
        BitSet taken = new BitSet();
        found.forEach(place -> taken.set(place.from(), place.to()));
        Sink sink = new Sink(plan, taken, found.stream().map(place -> day(FoldedLetters.of(place.quote()))).filter(day -> !day.isEmpty()).collect(Collectors.toSet()));
        for (Passage passage : plan.passages()) {
            if (plan.isMain(passage) && passage.index() >= firstPassage && !opening.matcher(passage.text().folded()).find()) {
                candidates.in(passage.text()).forEach(sink::add);
            }
        }
        for (DataTable table : plan.tables()) {
            table.body().forEach(row -> row.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> candidates.in(cell).forEach(sink::add)));
            sink.list(table.body().stream().map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList()).filter(row -> !row.isEmpty())
                    .map(row -> row.get(0)).toList(), null);
        }
        lists(plan, firstPassage, sink);
        return sink.unplaced;
    }

    /** Runs of bullets and letters of one depth of which no item was found. */
    private static void lists(PlanText plan, int firstPassage, Sink sink) {
        List<Passage> passages = plan.passages();
        int i = firstPassage;
        while (i < Math.min(plan.end(), passages.size())) {
            int rank = passages.get(i).rank();
            int until = i + 1;
            while (until < plan.end() && passages.get(until).rank() == rank) {
                until++;
            }
            boolean marked = !passages.get(i).marker().isNone() && (rank >= Marker.LETTER_RANK
                    || until == plan.end() || passages.get(until).rank() < rank);
            if (marked && until - i >= FEWEST_ITEMS) {
                Passage head = i > 0 ? passages.get(i - 1) : null;
                sink.list(passages.subList(i, until).stream().map(Passage::text).toList(),
                        head != null && head.rank() < rank || head != null && head.text().folded().endsWith(":") ? head.text() : null);
            }
            i = until;
        }
    }

    /** Gathers what is not taken. */
    private final class Sink {

        private final PlanText plan;
        private final BitSet taken;
        private final Set<String> days;
        private final List<Unplaced> unplaced = new ArrayList<>();
        private final Set<String> bodies = new HashSet<>();

        Sink(PlanText plan, BitSet taken, Set<String> days) {
            this.days = days;
            this.plan = plan;
            this.taken = taken;
        }

        void add(Candidate candidate) {
            TextPlace place = plan.place(candidate.text(), candidate.from(), candidate.to());
            int next = taken.nextSetBit(place.from());
            String day = candidate.kind() == UnplacedKind.DATE ? day(candidate.text().folded().substring(candidate.from(), candidate.to())) : "";
            boolean known = next >= 0 && next < place.to() || days.contains(day)
                    || candidate.kind() == UnplacedKind.BODY && !bodies.add(candidate.text().folded().substring(candidate.from(), candidate.to()));
            if (!known) {
                unplaced.add(new Unplaced("unplaced." + (unplaced.size() + 1), candidate.kind(), clause(candidate), place));
            }
        }

        void list(List<CleanText> items, CleanText head) {
            List<CleanText> said = items.stream().filter(item -> !item.isEmpty()).toList();
            boolean known = said.size() < FEWEST_ITEMS || said.stream().anyMatch(this::isTaken);
            if (!known) {
                StringBuilder words = new StringBuilder(head == null ? "" : head.text() + " ");
                said.forEach(item -> words.append(words.length() == 0 || words.charAt(words.length() - 1) == ' ' ? "" : " ").append(item.text()));
                unplaced.add(new Unplaced("unplaced." + (unplaced.size() + 1), UnplacedKind.LIST, words.toString().strip(),
                        plan.place(said.get(0), 0, said.get(0).length())));
            }
        }

        private boolean isTaken(CleanText item) {
            int begin = item.sourceStart(0);
            int next = taken.nextSetBit(begin);
            return next >= 0 && next < item.sourceEnd(item.length() - 1) && next - begin <= 2;
        }
    }

    /** The figures of a whole date, by which the same day is known elsewhere; empty for anything else. */
    private static String day(String folded) {
        Matcher found = DAY.matcher(folded);
        return found.find() ? Integer.valueOf(found.group(1)) + "/" + Integer.valueOf(found.group(2)) + "/" + found.group(3) : "";
    }

    /** The sentence around a candidate. */
    private String clause(Candidate candidate) {
        String folded = candidate.text().folded();
        int begin = 0;
        int end = folded.length();
        Matcher ends = clauseEnd.matcher(folded);
        while (ends.find()) {
            if (ends.end() <= candidate.from()) {
                begin = ends.end();
            } else if (ends.start() >= candidate.to()) {
                end = ends.start();
                break;
            }
        }
        begin = Math.max(begin, candidate.from() - LONGEST_CLAUSE / 2);
        end = Math.min(end, Math.max(candidate.to(), begin + LONGEST_CLAUSE));
        while (begin > 0 && begin < candidate.from() && Character.isLetterOrDigit(folded.charAt(begin - 1))) {
            begin++;
        }
        while (end < folded.length() && end > candidate.to() && Character.isLetterOrDigit(folded.charAt(end))) {
            end--;
        }
        return candidate.text().part(begin, end).text();
    }
}
