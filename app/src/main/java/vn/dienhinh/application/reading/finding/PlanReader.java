package vn.dienhinh.application.reading.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.structure.TextHygiene;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.Doubt;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDocument;
import vn.dienhinh.domain.reading.ReadDossier;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadingRemark;
import vn.dienhinh.domain.reading.ReadingRest;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.reading.SubQuota;
import vn.dienhinh.domain.reading.TextPlace;
import vn.dienhinh.domain.text.FoldedLetters;

/** Reads a superior's plan out of its text. The same text gives the same reading, always. */
public final class PlanReader {

    private static final int LONGEST_HEAD = 40;

    private final Vocabulary words = Vocabulary.load();
    private final TextHygiene hygiene = new TextHygiene(words);
    private final HeaderReader headers = new HeaderReader(words);
    private final BasisReader bases = new BasisReader(words);
    private final ProgrammeReader programmes = new ProgrammeReader(words);
    private final RecipientReader recipients = new RecipientReader(words);
    private final SignerReader signers = new SignerReader(words);
    private final SubQuotaReader quotaReader = new SubQuotaReader(words);
    private final ReplacedText replaced = new ReplacedText(words);
    private final Pattern meetings = words.pattern("@meeting.any@");

    /** Everything that was found; nothing is made up, what the paper does not say is null or empty. */
    public PlanReading read(SourceText source) {
        PlanText whole = hygiene.read(source);
        PlanText plan = replaced.without(whole);
        ReadDocument document = headers.read(whole);
        List<Found<ReadBasis>> cited = bases.read(whole, Found.orNull(document.number()));
        TimeReader times = new TimeReader(words, new YearGuess(reference(document, cited)));
        List<Doubt> doubts = new ArrayList<>();
        boolean meeting = speaksOfMeeting(plan);
        List<ReadScope> scopes = meeting ? new ScopeReader(words, times, bases).read(plan, document.issuer(), document.title(), doubts) : List.of();
        ReadDossier dossier = new HandInOrder(doubts).check(new DossierReader(words, times).read(plan), scopes);
        PlanReading read = new PlanReading(document, cited, quotas(plan, scopes), programmes.read(plan), dossier,
                new DeadlineReader(words, times, bases).read(plan, scopes), recipients.read(plan), signers.read(plan), ReadingRest.NONE);
        List<TextPlace> places = places(read, doubts);
        List<ReadingRemark> remarks = new ArrayList<>();
        if (Damage.isIn(source.text())) {
            remarks.add(ReadingRemark.DAMAGED_LETTERS);
        }
        if (document.title() != null && replaced.isAmending(FoldedLetters.of(document.title().value()))) {
            remarks.add(ReadingRemark.AMENDING);
        }
        if (!meeting) {
            remarks.add(ReadingRemark.NO_MEETING);
        }
        return read.withRest(new ReadingRest(doubts, new UnplacedReader(words, bases).read(plan, places, firstRule(plan, document)),
                new RequestReader(words).read(plan), remarks));
    }

    private boolean speaksOfMeeting(PlanText plan) {
        return plan.passages().stream().anyMatch(passage -> plan.isMain(passage) && meetings.matcher(passage.text().folded()).find())
                || plan.tables().stream().anyMatch(table -> table.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> meetings.matcher(cell.folded()).find())));
    }

    /** Quotas of groups hold for the scope whose other rules stand nearest before them. */
    private List<ReadScope> quotas(PlanText plan, List<ReadScope> scopes) {
        if (scopes.isEmpty()) {
            return scopes;
        }
        List<List<Found<SubQuota>>> all = new ArrayList<>();
        scopes.forEach(scope -> all.add(new ArrayList<>()));
        for (Passage passage : plan.passages()) {
            if (plan.isMain(passage)) {
                for (SubQuotaReader.Quota quota : quotaReader.in(passage.text())) {
                    int at = plan.place(quota.text(), quota.from(), quota.to()).from();
                    int owner = owner(scopes, at);
                    for (int i = 0; i < scopes.size(); i++) {
                        if (i == owner || owner < 0) {
                            String id = scopes.get(i).id() + ".subQuotas." + (all.get(i).size() + 1);
                            all.get(i).add(plan.found(id, FindKind.SUB_QUOTA, quota.quota(), quota.text(), quota.from(), quota.to()));
                        }
                    }
                }
            }
        }
        List<ReadScope> filled = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            filled.add(scopes.get(i).withSubQuotas(all.get(i)));
        }
        return filled;
    }

    /** The scope of which something stands last before a place and that is not said of all; -1 when it holds for all. */
    private static int owner(List<ReadScope> scopes, int at) {
        int best = -1;
        int nearest = -1;
        boolean shared = false;
        for (int i = 0; i < scopes.size(); i++) {
            int before = scopes.get(i).finds().stream().mapToInt(found -> found.place().from()).filter(from -> from <= at).max().orElse(-1);
            shared = before == nearest && before >= 0 || shared && before < nearest;
            if (before > nearest) {
                nearest = before;
                best = i;
                shared = false;
            }
        }
        return scopes.size() == 1 ? 0 : shared ? -1 : best;
    }

    private static List<TextPlace> places(PlanReading read, List<Doubt> doubts) {
        List<TextPlace> places = new ArrayList<>();
        read.finds().stream().filter(found -> found.kind() != FindKind.REQUEST).forEach(found -> places.add(found.place()));
        read.scopes().forEach(scope -> scope.sizes().forEach(size -> places.add(size.place())));
        doubts.forEach(doubt -> doubt.readings().forEach(reading -> places.add(reading.place())));
        return places;
    }

    /** The first paragraph behind the head: head, title and number are told by themselves. */
    private static int firstRule(PlanText plan, ReadDocument document) {
        int after = document.finds().stream().filter(found -> found.kind() != FindKind.DOCUMENT_ISSUER
                && found.place().paragraph() <= LONGEST_HEAD).mapToInt(found -> found.place().to()).max().orElse(0);
        return plan.passages().stream().filter(passage -> !passage.text().isEmpty() && passage.text().sourceStart(0) >= after)
                .mapToInt(Passage::index).findFirst().orElse(0);
    }

    /** The day from which dates without a year are counted. */
    private static LocalDate reference(ReadDocument document, List<Found<ReadBasis>> cited) {
        LocalDate own = Found.orNull(document.date());
        return own != null ? own : cited.stream().map(found -> found.value().date()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
