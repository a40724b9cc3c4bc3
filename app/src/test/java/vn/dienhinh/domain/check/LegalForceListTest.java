package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.domain.check.text.TextCodes;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.rule.LegalBasis;

class LegalForceListTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 4);

    private final AtomicReference<LegalForce> list = new AtomicReference<>(LegalForce.shipped());
    private final ConferenceCheck check = new ConferenceCheck(letter -> true, list::get);
    private final Conference conference = conference();

    @Test
    void theCheckGoesByTheListAsItIsAtThatMoment() {
        assertThat(expired()).isEmpty();

        list.set(LegalForce.shipped().with(List.of(new LegalForceEntry("152/2025/NĐ-CP", null,
                LocalDate.of(2027, 2, 28), "Nghị định số 10/2027/NĐ-CP", ""))));

        assertThat(expired()).extracting(finding -> finding.place().path()).contains("rules.papers[0].number",
                "plan.opening");
        list.set(LegalForce.shipped());
        assertThat(expired()).isEmpty();
    }

    @Test
    void aNumberIsTheSameWithAZeroBeforeItAndInSmallLetters() {
        assertThat(LegalForce.shipped().of("1/2024/tt-bnv")).isPresent();
        assertThat(LegalForce.shipped().of("2/2024/TT-BNV")).isEmpty();
    }

    @Test
    void everyShippedEntryHasDaysThatFollowEachOther() {
        assertThat(LegalForce.shipped().entries()).hasSizeGreaterThan(15).allSatisfy(entry -> {
            assertThat(entry.from() != null || entry.until() != null).as(entry.number()).isTrue();
            assertThat(entry.until() == null || !entry.now().isEmpty()).as(entry.number()).isTrue();
            assertThat(entry.from() == null || entry.until() == null || entry.until().isAfter(entry.from()))
                    .as(entry.number()).isTrue();
        });
    }

    private List<Finding> expired() {
        return check.findings(conference, TODAY).stream()
                .filter(finding -> finding.code().equals(TextCodes.BASIS_EXPIRED)).toList();
    }

    private static Conference conference() {
        Conference blank = Conference.blank("c1");
        LegalBasis decree = new LegalBasis("Nghị định", "152/2025/NĐ-CP", LocalDate.of(2025, 6, 14), "Chính phủ", "");
        return blank.withRules(blank.rules().withPapers(List.of(decree))).withPlan(blank.plan()
                .withOpening("Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ"));
    }
}
