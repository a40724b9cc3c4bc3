package vn.dienhinh.application.paper.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.AnnexHead;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.LegalBases;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;

/**
 * The head's decision to commend, with its list (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2). Commending is the head's own
 * right, so it is signed without TM.; awards that only a superior gives are left to the proposal.
 */
public final class AwardDecisionPaper implements PaperBuilder {

    private static final String SUBJECT = "decision.subject";
    private static final String BASES = "decision.bases";
    private static final List<String> ARTICLES =
            List.of("decision.article.award", "decision.article.prize", "decision.article.duty");

    private final Wording wording;
    private final ConferenceWords words;
    private final LegalBases bases;
    private final CouncilWords council;
    private final OwnAwards own;
    private final AwardPrizes prizes;
    private final AnnexHead annexHead;
    private final SignatureBlock signature;
    private final CountedText counted;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public AwardDecisionPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.bases = new LegalBases(wording);
        this.council = new CouncilWords(wording);
        this.own = new OwnAwards(wording);
        this.prizes = new AwardPrizes(wording);
        this.annexHead = new AnnexHead(wording);
        this.signature = new SignatureBlock(wording);
        this.counted = new CountedText(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.AWARD_DECISION;
    }

    @Override
    public List<DraftedPassage> passages(Conference conference) {
        Map<String, String> values = values(conference);
        List<DraftedPassage> passages = new ArrayList<>();
        passages.add(form.passage(SUBJECT, values));
        passages.add(new DraftedPassage(BASES, wording.text("label." + BASES), bases(conference, values)));
        ARTICLES.forEach(key -> passages.add(form.passage(key, values)));
        return List.copyOf(passages);
    }

    private Map<String, String> values(Conference conference) {
        CommendedList listed = listed(conference);
        Map<String, String> values = words.of(conference);
        values.putAll(listed.values());
        values.put("minutes", council.minutes(conference));
        values.put("award", oneAward(conference, listed));
        values.put("people", listed.isEmpty() ? "" : people(listed));
        values.put("first", Integer.toString(1));
        values.put("prize", prizes.sentence(conference, listed));
        return values;
    }

    private CommendedList listed(Conference conference) {
        return own.of(conference, CommendedList.of(conference));
    }

    /** The award that all get; else the words for several, nothing while none is said. */
    private String oneAward(Conference conference, CommendedList listed) {
        List<String> awards = listed.all().stream().map(conference.dossier().commendation()::awardOf).distinct()
                .toList();
        if (awards.isEmpty()) {
            return conference.dossier().commendation().award();
        }
        return awards.size() == 1 ? awards.get(0) : wording.text("decision.awards");
    }

    private String people(CommendedList listed) {
        String key = listed.collectives().isEmpty() ? "individuals"
                : listed.individuals().isEmpty() ? "collectives" : "both";
        return wording.text("decision.people." + key);
    }

    /** The laws in force on the decision's day, or on the day of the council or the meeting while it has none. */
    private String bases(Conference conference, Map<String, String> values) {
        LocalDate day = Stream.of(PaperHeads.of(conference, kind()).date(),
                        conference.dossier().commendation().review().heldOn(), conference.meeting().date(),
                        conference.plan().head().date())
                .filter(Objects::nonNull).findFirst().orElse(null);
        List<String> lines = bases.lines(conference, day, Stream.of()).stream()
                .map(line -> ConferenceWords.withoutEndMark(line) + ";").toList();
        return String.join("\n", lines) + "\n" + wording.text("decision.onProposal", values);
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        CommendedList listed = listed(conference);
        WrittenPassages written = WrittenPassages.of(this, conference);
        List<String> open = openPoints(conference, openPoints, written, listed);
        String subject = written.text(SUBJECT).isBlank() ? Wording.DOTS : VietnameseText.line(written.text(SUBJECT));
        List<Block> blocks = new ArrayList<>(form.head(conference, subject, open));
        blocks.add(Paragraphs.of(PaperStyles.DECIDING, decidingPower(conference)));
        blocks.addAll(Paragraphs.bases(written.text(BASES), PaperStyles.FIRST_LEGAL_BASIS));
        blocks.add(Paragraphs.of(PaperStyles.DECIDES, wording.text("decision.decides")));
        int articles = addArticles(blocks, written);
        blocks.addAll(signature.build(conference, List.of(wording.text("decision.recipients",
                Map.of("article", Integer.toString(articles)))), ownRight(conference.signer())));
        return form.document(conference, subject,
                List.of(form.text(blocks), annex(conference, listed, !open.isEmpty())), open);
    }

    private List<String> openPoints(Conference conference, List<String> given, WrittenPassages written,
                                    CommendedList listed) {
        Stream<String> list = listed.isEmpty() ? Stream.of(wording.text("decision.open.nobody"))
                : Stream.concat(CommendationOpenPoints.ofList(wording, listed),
                        counted.differences(written.text(ARTICLES.get(0)), listed).stream());
        Stream<String> blanks = Stream.concat(
                CommendationOpenPoints.ofAward(wording, conference.dossier().commendation(), listed),
                CommendationOpenPoints.ofPeriod(wording, written.text(SUBJECT) + "\n" + written.text(ARTICLES.get(0))));
        return form.openPoints(conference, Stream.of(given.stream(), list, blanks).flatMap(lines -> lines).toList());
    }

    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN". */
    private String decidingPower(Conference conference) {
        return VietnameseText.upper((conference.signer().headTitle() + " "
                + words.of(conference).get("issuingBody")).strip());
    }

    /** What the clerk leaves out takes its number with it; the last article ends in "./.". */
    private int addArticles(List<Block> blocks, WrittenPassages written) {
        List<String> texts = ARTICLES.stream().map(written::text).filter(text -> !text.isBlank()).toList();
        List<String> articles = texts.isEmpty() ? List.of(Wording.DOTS) : texts;
        for (int i = 0; i < articles.size(); i++) {
            boolean last = i + 1 == articles.size();
            List<String> lines = (last ? Paragraphs.closed(articles.get(i)) : articles.get(i)).lines()
                    .filter(line -> !line.isBlank()).toList();
            String label = wording.text("decision.article", Map.of("number", Integer.toString(i + 1)));
            blocks.add(Paragraphs.led(last && lines.size() == 1 ? PaperStyles.CLOSING : PaperStyles.BODY, label + " ",
                    lines.get(0)));
            List<Block> rest = Paragraphs.ofLines(String.join("\n", lines.subList(1, lines.size())));
            blocks.addAll(rest);
            if (last && !rest.isEmpty()) {
                blocks.remove(blocks.size() - 1);
                blocks.add(new Paragraph(PaperStyles.CLOSING, ((Paragraph) rest.get(rest.size() - 1)).runs()));
            }
        }
        return articles.size();
    }

    /** The same person without TM.: the power to commend is the head's own, not the collective's. */
    private static Signer ownRight(Signer signer) {
        return switch (signer.authority()) {
            case COLLECTIVE -> signer.withAuthority(SigningAuthority.HEAD);
            case COLLECTIVE_ACTING -> signer.withAuthority(SigningAuthority.HEAD)
                    .withHeadTitle("Q. " + signer.headTitle());
            case COLLECTIVE_BY_DEPUTY -> signer.withAuthority(SigningAuthority.DEPUTY);
            case HEAD, DEPUTY, BY_ORDER, DELEGATED -> signer;
        };
    }

    private DocumentSection annex(Conference conference, CommendedList listed, boolean draft) {
        String label = wording.text("paper.annex");
        List<Block> blocks = new ArrayList<>(annexHead.of(conference, kind(), PaperPages.PORTRAIT, label,
                wording.text("decision.annex", values(conference)), draft));
        blocks.add(new NomineeTable(wording, columns(conference)).build(listed, prizes.totalRow(conference, listed)));
        blocks.add(Paragraphs.of(PaperStyles.BODY, prizes.closing(conference, listed)));
        return new DocumentSection(PaperPages.PORTRAIT, label, blocks);
    }

    private List<NomineeTable.Column> columns(Conference conference) {
        boolean priced = prizes.isSaid(conference);
        List<NomineeTable.Column> columns = new ArrayList<>();
        columns.add(new NomineeTable.Column("decision.name", 46, PaperStyles.TABLE_TEXT,
                nominee -> NomineeTable.name(wording, nominee)));
        columns.add(new NomineeTable.Column("decision.work", priced ? 44 : 57, PaperStyles.TABLE_TEXT,
                NomineeTable::work));
        columns.add(new NomineeTable.Column("decision.award", priced ? 40 : 50, PaperStyles.TABLE_TEXT,
                conference.dossier().commendation()::awardOf));
        if (priced) {
            columns.add(new NomineeTable.Column("decision.prize", 23, PaperStyles.TABLE_FIGURE,
                    (Nominee nominee) -> Cells.amount(prizes.of(conference, nominee))));
        }
        return columns;
    }
}
