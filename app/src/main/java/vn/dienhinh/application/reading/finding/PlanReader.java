package vn.dienhinh.application.reading.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.structure.TextHygiene;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDocument;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.SourceText;

/** Reads a superior's plan out of its text. The same text gives the same reading, always. */
public final class PlanReader {

    private final Vocabulary words = Vocabulary.load();
    private final TextHygiene hygiene = new TextHygiene(words);
    private final HeaderReader headers = new HeaderReader(words);
    private final BasisReader bases = new BasisReader(words);
    private final ProgrammeReader programmes = new ProgrammeReader(words);
    private final RecipientReader recipients = new RecipientReader(words);
    private final SignerReader signers = new SignerReader(words);

    /** Everything that was found; nothing is made up, what the paper does not say is null or empty. */
    public PlanReading read(SourceText source) {
        PlanText plan = hygiene.read(source);
        ReadDocument document = headers.read(plan);
        List<Found<ReadBasis>> cited = bases.read(plan, Found.orNull(document.number()));
        TimeReader times = new TimeReader(words, new YearGuess(reference(document, cited)));
        List<ReadScope> scopes = new ScopeReader(words, times, bases).read(plan, document.issuer(), document.title());
        return new PlanReading(document, cited, scopes, programmes.read(plan), new DossierReader(words, times).read(plan),
                new DeadlineReader(words, times, bases).read(plan, scopes), recipients.read(plan), signers.read(plan));
    }

    /** The day from which dates without a year are counted. */
    private static LocalDate reference(ReadDocument document, List<Found<ReadBasis>> cited) {
        LocalDate own = Found.orNull(document.date());
        return own != null ? own : cited.stream().map(found -> found.value().date()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
