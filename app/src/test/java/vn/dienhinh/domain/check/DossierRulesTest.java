package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.MEETING_DAY;
import static vn.dienhinh.domain.check.SampleConference.codes;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.only;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Severity;

class DossierRulesTest {

    private static Conference congress(Integer quota, Delegate... people) {
        Conference conference = complete();
        return conference.withDossier(conference.dossier().withCongress(new CongressList("Đại hội", quota,
                List.of(people).stream().map(CongressDelegate::of).toList())));
    }

    private static Delegate person(String id) {
        return Delegate.blank(id).withFullName("Nông Thị Sen").withBirthYear(1980).withPosition("Giáo viên");
    }

    private static Conference commendation(UnaryOperator<Commendation> change) {
        Conference conference = complete();
        return conference.withDossier(conference.dossier().withCommendation(
                change.apply(Commendation.blank().withAward("Giấy khen"))));
    }

    private static Conference review(UnaryOperator<CouncilReview> change, Nominee... nominees) {
        return commendation(c -> c.withReview(change.apply(c.review())).withNominees(List.of(nominees)));
    }

    private static Nominee nominee(String id, Integer votes) {
        return Nominee.blank(id, NomineeKind.INDIVIDUAL).withName("Nông Văn Tám").withAchievements("Thành tích.")
                .withVotesFor(votes);
    }

    @Test
    void moreThanAllottedForTheCongressIsAnErrorWithFigures() {
        Finding finding = only(congress(1, person("d1"), person("d2"), person("d3")),
                FindingCodes.CONGRESS_QUOTA_EXCEEDED);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.arguments()).containsExactly(3, 1, 2);
    }

    @Test
    void asManyAsAllottedIsNothingToSay() {
        assertThat(codes(congress(2, person("d1"), person("d2")))).noneMatch(code -> code.startsWith("congress."));
    }

    @Test
    void placesLeftForTheCongressAreToldNotJudged() {
        assertThat(only(congress(5, person("d1")), FindingCodes.CONGRESS_QUOTA_FREE).arguments())
                .containsExactly(1, 5, 4);
        assertThat(only(congress(null, person("d1")), FindingCodes.CONGRESS_QUOTA_NOT_STATED).severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void aCongressDelegateWithoutNameBirthOrPositionIsNamed() {
        assertThat(codes(congress(1, Delegate.blank("d1")))).contains(FindingCodes.CONGRESS_NAME_MISSING,
                FindingCodes.CONGRESS_BIRTH_MISSING, FindingCodes.CONGRESS_POSITION_MISSING);
    }

    @Test
    void namesAndBirthsOfTheCongressAreJudgedAsThoseOfTheMeeting() {
        Conference odd = congress(1, person("d1").withFullName("Nông Trƣờng 2").withBirthYear(2090));
        assertThat(codes(odd)).contains(FindingCodes.DELEGATE_NAME_DIGITS, FindingCodes.DELEGATE_BIRTH_FUTURE);
        Finding letters = only(odd, FindingCodes.DELEGATE_NAME_LETTERS);
        assertThat(letters.place().path()).isEqualTo("dossier.congress.people[0].person.fullName");
        assertThat(letters.fixes()).containsExactly(new Fix.ReplaceText("Nông Trường 2"));
    }

    @Test
    void aNomineeWithoutNameAwardOrAchievementsIsNamed() {
        Conference bare = commendation(c -> c.withAward("")
                .withNominees(List.of(Nominee.blank("n1", NomineeKind.COLLECTIVE))));
        assertThat(codes(bare)).contains(FindingCodes.NOMINEE_NAME_MISSING, FindingCodes.NOMINEE_AWARD_MISSING,
                FindingCodes.NOMINEE_ACHIEVEMENTS_MISSING);
    }

    @Test
    void aCollectiveMayHaveFiguresInItsName() {
        assertThat(codes(commendation(c -> c.withNominees(List.of(nominee("n1", null)
                .withKind(NomineeKind.COLLECTIVE).withName("Tổ dân phố 3"))))))
                .doesNotContain(FindingCodes.DELEGATE_NAME_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"11,12,,,, council.present.over", "11,10,11,,, council.issued.over", ",,10,11,, council.returned.over",
        ",,,10,11, council.valid.over", "-1,,,,, council.figure.negative"})
    void figuresOfTheCouncilThatCannotBeAreErrors(Integer members, Integer present, Integer issued, Integer returned,
                                                  Integer valid, String code) {
        Finding finding = only(review(r -> r.withAttendance(members, present, "").withBallots(issued, returned, valid)),
                code);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aSoundCouncilMeetingIsNothingToSay() {
        assertThat(codes(review(r -> r.withAttendance(11, 10, "").withBallots(10, 10, 9), nominee("n1", 9))))
                .noneMatch(code -> code.startsWith("council."));
    }

    @Test
    void moreVotesThanValidBallotsAreAnError() {
        Finding finding = only(review(r -> r.withAttendance(11, 10, "").withBallots(10, 10, 9), nominee("n1", 10)),
                FindingCodes.COUNCIL_VOTES_OVER);
        assertThat(finding.arguments()).containsExactly(1, "Nông Văn Tám", 10, 9);
    }

    @Test
    void withoutBallotsVotesAreHeldAgainstThosePresent() {
        assertThat(only(review(r -> r.withAttendance(11, 8, ""), nominee("n1", 9)), FindingCodes.COUNCIL_VOTES_OVER)
                .arguments()).endsWith(9, 8);
        assertThat(codes(review(r -> r, nominee("n1", 9)))).noneMatch(code -> code.startsWith("council."));
    }

    @Test
    void theLowestResultIsToldWithItsShareAndNotJudged() {
        Finding finding = only(review(r -> r.withBallots(10, 10, 10), nominee("n1", 9), nominee("n2", 4)),
                FindingCodes.COUNCIL_VOTES_LOWEST);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.arguments()).containsExactly(2, "Nông Văn Tám", 4, 10, 40.0);
    }

    @Test
    void noBallotsAndNoVotesAreNoDivision() {
        assertThat(codes(review(r -> r.withBallots(0, 0, 0), nominee("n1", 0))))
                .noneMatch(code -> code.startsWith("council."));
    }

    @Test
    void aCouncilAfterTheMeetingOrTheDecisionIsAnError() {
        Conference late = review(r -> r.withHeldOn(MEETING_DAY.plusDays(1)));
        assertThat(only(late, FindingCodes.COUNCIL_AFTER_MEETING).severity()).isEqualTo(Severity.ERROR);
        Conference decided = review(r -> r.withHeldOn(MEETING_DAY));
        decided = decided.withDossier(decided.dossier().withPaper(
                PaperEntry.blank("AWARD_DECISION").withHead(new PaperHead("5", MEETING_DAY.minusDays(1)))));
        assertThat(codes(decided)).contains(FindingCodes.COUNCIL_AFTER_DECISION)
                .doesNotContain(FindingCodes.COUNCIL_AFTER_MEETING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "position", "workplace", "hometown", "education", "award", "achievements", "duties",
        "report"})
    void lettersOutsideTheFontAreFoundInEveryTextOfANominee(String field) {
        Nominee odd = switch (field) {
            case "name" -> nominee("n1", null).withName("字");
            case "position" -> nominee("n1", null).withPosition("字");
            case "workplace" -> nominee("n1", null).withWorkplace("字");
            case "hometown" -> nominee("n1", null).withHometown("字");
            case "education" -> nominee("n1", null).withEducation("字");
            case "award" -> nominee("n1", null).withAward("字");
            case "achievements" -> nominee("n1", null).withAchievements("字");
            case "duties" -> nominee("n1", null).withDuties("字");
            default -> nominee("n1", null).withReport("字");
        };
        assertThat(ConferenceCheck.check(commendation(c -> c.withNominees(List.of(odd))), SampleConference.TODAY,
                letter -> letter != '字')).extracting(finding -> finding.place().path())
                .contains("dossier.commendation.nominees[0]." + field);
    }

    @Test
    void slipsInPassagesAreFoundWhereTheyStand() {
        Conference conference = complete();
        conference = conference.withDossier(conference.dossier().withPaper(
                PaperEntry.blank("RESULT_REPORT").withPassage("a", "Danh sách trích ngành đại biểu.")));
        assertThat(SampleConference.check(conference)).extracting(finding -> finding.place().path())
                .contains("dossier.papers[0].passages[0].text");
    }
}
