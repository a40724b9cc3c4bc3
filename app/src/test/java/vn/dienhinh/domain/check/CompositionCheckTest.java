package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.delegates;
import static vn.dienhinh.domain.check.SampleConference.rules;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.SizeRule;

class CompositionCheckTest {

    @Test
    void anEmptyListIsNotJudged() {
        assertThat(codes(rule(ShareKind.EXACT), 0, 0)).containsExactly(FindingCodes.DELEGATES_EMPTY);
    }

    @Test
    void aHundredAndFiveOfAHundredAndFiftyHoldAndFillTheCap() {
        List<Finding> found = judge(rule(ShareKind.ABOUT), 105, 45);

        assertThat(found).extracting(Finding::code)
                .containsExactly(FindingCodes.CAP_REACHED, FindingCodes.SHARES_HELD);
        assertThat(found).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(found.get(1).arguments()).containsExactly(105, 45, 150, 70.0, 30.0);
    }

    @Test
    void ahundredAndFortyOfTwoHundredHoldExactly() {
        Conference twoHundred = SampleConference.withScope(rule(ShareKind.EXACT), scope -> scope.withSizes(
                List.of(new SizeRule(null, null, Attendance.DELEGATES, null, 200, SampleConference.SOURCE))));

        assertThat(codes(twoHundred, 140, 60)).containsExactly(FindingCodes.CAP_REACHED, FindingCodes.SHARES_HELD);
    }

    @Test
    void aboutIsWarnedOfInsideTheToleranceAndAnErrorBeyond() {
        assertThat(judge(rule(ShareKind.ABOUT), 66, 34)).singleElement()
                .extracting(Finding::code, Finding::severity).containsExactly(FindingCodes.SHARES_OFF,
                        Severity.WARNING);
        assertThat(judge(rule(ShareKind.ABOUT), 64, 36)).singleElement()
                .extracting(Finding::code, Finding::severity).containsExactly(FindingCodes.SHARES_ABOUT_BROKEN,
                        Severity.ERROR);
    }

    @Test
    void aBrokenShareNamesItsPaperFiguresAndMends() {
        Finding finding = judge(rule(ShareKind.EXACT), 60, 30).get(0);

        assertThat(finding.source()).isEqualTo(SampleConference.SOURCE);
        assertThat(finding.arguments()).startsWith(60, 30, 90).endsWith(70, 5);
        assertThat(finding.fixes()).isNotEmpty();
    }

    @Test
    void atLeastIsAnErrorBelowTheShare() {
        assertThat(codes(rule(ShareKind.AT_LEAST), 69, 31)).containsExactly(FindingCodes.SHARES_LEAST_BROKEN);
        assertThat(codes(rule(ShareKind.AT_LEAST), 90, 10)).containsExactly(FindingCodes.SHARES_HELD);
    }

    @Test
    void withoutSharesTheFiguresAreShownAndNeverJudged() {
        assertThat(judge(rule(ShareKind.NONE), 10, 90)).singleElement()
                .extracting(Finding::code, Finding::severity).containsExactly(FindingCodes.SHARES_NOT_RULED,
                        Severity.INFO);
    }

    @Test
    void theCapIsWarnedOfFromNinetyFivePerCentOnAndAnErrorAbove() {
        assertThat(codes(rule(ShareKind.NONE), 100, 42)).containsExactly(FindingCodes.SHARES_NOT_RULED);
        assertThat(judge(rule(ShareKind.NONE), 100, 43).get(0).arguments()).containsExactly(143, 150, 7, 0);
        assertThat(judge(rule(ShareKind.NONE), 106, 45).get(0)).extracting(Finding::code, Finding::severity)
                .containsExactly(FindingCodes.CAP_EXCEEDED, Severity.ERROR);
    }

    @Test
    void serviceStaffCountUnderNeitherShareNorCap() {
        List<Delegate> people = new ArrayList<>(delegates(105, 45));
        people.add(Delegate.blank("x").withFullName("Hoàng Văn Phục").withCategory(DelegateCategory.SERVICE));

        assertThat(CompositionCheck.check(rule(ShareKind.ABOUT).withDelegates(people)))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void aPlenaryMeetingHasNeitherCapNorShares() {
        Conference plenary = SampleConference.withScope(rule(ShareKind.EXACT), scope -> scope.withSizes(
                List.of(new SizeRule(null, null, Attendance.PLENARY, null, null, SampleConference.SOURCE))));

        assertThat(codes(plenary, 10, 290)).containsExactly(FindingCodes.SHARES_NOT_RULED);
    }

    private static Conference rule(ShareKind kind) {
        return complete().withRules(rules(kind));
    }

    private static List<Finding> judge(Conference conference, int exemplars, int guests) {
        return CompositionCheck.check(new Composition(exemplars, guests, 0, 0), conference);
    }

    private static List<String> codes(Conference conference, int exemplars, int guests) {
        return judge(conference, exemplars, guests).stream().map(Finding::code).toList();
    }
}
