package vn.dienhinh.application.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.paper.achievement.AchievementReportsPaper;
import vn.dienhinh.application.paper.achievement.AchievementSummariesPaper;
import vn.dienhinh.application.paper.award.AwardDecisionPaper;
import vn.dienhinh.application.paper.award.CouncilMinutesPaper;
import vn.dienhinh.application.paper.award.ProposalPaper;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.meeting.BackdropPaper;
import vn.dienhinh.application.paper.meeting.BadgesPaper;
import vn.dienhinh.application.paper.meeting.InvitationPaper;
import vn.dienhinh.application.paper.meeting.MinutesPaper;
import vn.dienhinh.application.paper.meeting.SignInPaper;
import vn.dienhinh.application.paper.plan.BudgetPaper;
import vn.dienhinh.application.paper.upward.CongressListPaper;
import vn.dienhinh.application.paper.upward.DossierLetterPaper;
import vn.dienhinh.application.paper.upward.ResultReportPaper;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Budget;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.domain.dossier.PaperKind;

/** What holds for every paper around the meeting. */
class FurtherPapersTest {

    private static final Wording WORDING = Wording.load();
    private static final String LONG = "Đẩy mạnh thi đua yêu nước ".repeat(200).strip();

    private final Conference full = PaperTestData.full();

    static Stream<PaperBuilder> all() {
        return Stream.concat(official(), Stream.of(new BackdropPaper(WORDING), new BadgesPaper(WORDING),
                new SignInPaper(WORDING), new CouncilMinutesPaper(WORDING),
                new AwardDecisionPaper(WORDING), new CongressListPaper(WORDING), new AchievementReportsPaper(WORDING),
                new AchievementSummariesPaper(WORDING)));
    }

    /** Those that the head of the body signs. */
    static Stream<PaperBuilder> official() {
        return Stream.of(new InvitationPaper(WORDING), new MinutesPaper(WORDING), new ResultReportPaper(WORDING),
                new ProposalPaper(WORDING), new BudgetPaper(WORDING), new DossierLetterPaper(WORDING));
    }

    /** Those that list people. */
    static Stream<PaperBuilder> lists() {
        return Stream.of(new InvitationPaper(WORDING), new ProposalPaper(WORDING), new BadgesPaper(WORDING),
                new SignInPaper(WORDING));
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyConferenceStillGivesAPaper(PaperBuilder paper) {
        assertThat(DocumentText.lines(paper.build(PaperTestData.blank(), List.of()))).isNotEmpty()
                .noneMatch(line -> line.contains("null"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void textIsComposedAndHasNoPlaceLeftUnfilled(PaperBuilder paper) {
        assertThat(DocumentText.lines(paper.build(full, List.of())))
                .allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC))
                .noneMatch(line -> line.matches(".*[{}\\[\\]].*"));
    }

    @ParameterizedTest
    @MethodSource("official")
    void openPointsMakeDrafts(PaperBuilder paper) {
        PaperDocument document = paper.build(full, List.of("Điều còn thiếu."));
        assertThat(DocumentText.linesOf(document, PaperStyles.DRAFT_MARK)).isNotEmpty().containsOnly("DỰ THẢO");
        assertThat(document.sections().get(document.sections().size() - 1).bookmark()).isEqualTo("Những điều còn thiếu");
        assertThat(DocumentText.lines(document)).contains("1. Điều còn thiếu.");
    }

    @ParameterizedTest
    @MethodSource("official")
    void theSignatureStaysWithTheLastParagraph(PaperBuilder paper) {
        PaperDocument text = DocumentText.mainText(paper.build(full, List.of()));
        List<Table> tables = DocumentText.tables(text);
        assertThat(tables.get(tables.size() - 1).keepTogether()).isTrue();
        assertThat(DocumentText.linesOf(text, PaperStyles.CLOSING)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void veryLongTextsAreKeptWhole(PaperBuilder paper) {
        Delegate person = full.delegates().get(4).withFullName(LONG).withPosition(LONG);
        Conference told = PaperTestData.withDossier(1, 0);
        Conference wordy = told.withDossier(told.dossier().withCommendation(told.dossier().commendation().withNominees(
                        List.of(PaperTestData.nominees(1).get(0).withName(LONG))))
                        .withCongress(new CongressList(LONG, null, List.of(CongressDelegate.of(person)))))
                .withDelegates(List.of(person)).withMeeting(full.meeting().withTitle(LONG))
                .withProgramme(List.of(full.programme().get(0).withText(LONG)))
                .withPlan(full.plan().withSlogansInside(List.of(LONG)))
                .withBudget(new Budget(LONG, LONG, LONG,
                        List.of(new BudgetLine("b", LONG, LONG, BigDecimal.ONE, BigDecimal.TEN))));
        String all = String.join(" ", DocumentText.lines(paper.build(wordy, List.of())));
        assertThat(all.toLowerCase(Locale.ROOT)).contains(LONG.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void nobodyOfTwoThousandIsLost(PaperBuilder paper) {
        List<Delegate> many = PaperTestData.delegates(2000).stream()
                .map(delegate -> delegate.withFullName("Người " + delegate.id())).toList();
        Set<String> words = DocumentText.lines(paper.build(full.withDelegates(many), List.of())).stream()
                .flatMap(line -> Stream.of(line.split("[^\\p{L}0-9]+"))).collect(Collectors.toSet());
        boolean onlyExemplars = paper.kind() == PaperKind.PROPOSAL;
        assertThat(many.stream()
                .filter(delegate -> !onlyExemplars || delegate.category() == DelegateCategory.EXEMPLAR_INDIVIDUAL)
                .map(Delegate::id)).allMatch(words::contains);
    }
}
