package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.rule.LegalBasis;

class LetterRuleTest {

    private static final IntPredicate WITHOUT_KHMER = letter -> letter >= ' ' && letter < 0x1F00
            && (letter < 0x1780 || letter > 0x17FF);

    @Test
    void missingLettersAreToldByNumberOnceEachAndAtMostThree() {
        Finding finding = find(named("Sok \u179F\u179F\u17BB\u1781\u1780 \uD83C\uDF38")).get(0);

        assertThat(finding.code()).isEqualTo(FindingCodes.TEXT_LETTER_NOT_IN_FONT);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place().path()).isEqualTo("delegates[0].fullName");
        assertThat(finding.arguments()).containsExactly("U+179F, U+17BB, U+1781");
    }

    @Test
    void aLetterBeyondTheBasicPlaneIsOneLetter() {
        assertThat(find(named("Hoa \uD83C\uDF38")).get(0).arguments()).containsExactly("U+1F338");
    }

    @Test
    void lineEndsAndTabsAreNoLetters() {
        Conference c = complete();

        assertThat(find(c.withPlan(c.plan().withOpening("Dòng một\n\tdòng hai")))).isEmpty();
    }

    @Test
    void superiorPapersAreReadToo() {
        Conference c = complete();
        Conference odd = c.withRules(c.rules().withPapers(List.of(
                new LegalBasis("Kế hoạch", "1/KH", null, "UBND tỉnh", "về \u1780"))));

        assertThat(find(odd)).extracting(finding -> finding.place().path()).containsExactly("rules.papers[0].subject");
    }

    @Test
    void withoutAFontNothingIsFound() {
        assertThat(SampleConference.check(named("\u1780"))).isEqualTo(SampleConference.check(named("Sok")));
    }

    private static Conference named(String name) {
        List<Delegate> delegates = new ArrayList<>(complete().delegates());
        delegates.set(0, delegates.get(0).withFullName(name));
        return complete().withDelegates(delegates);
    }

    private static List<Finding> find(Conference conference) {
        return new LetterRule(WITHOUT_KHMER).check(conference, SampleConference.TODAY);
    }
}
