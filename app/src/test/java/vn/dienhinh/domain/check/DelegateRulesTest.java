package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.delegates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.text.NameKey;
import vn.dienhinh.domain.text.VietnameseText;

class DelegateRulesTest {

    @Test
    void aRowWithoutNameOrCategoryIsAnErrorAndABlankRowIsNot() {
        assertThat(codes(named("").withPosition("Trưởng xóm"))).contains(FindingCodes.DELEGATE_NAME_MISSING);
        assertThat(codes(named("Lý A").withCategory(null))).containsExactly(FindingCodes.DELEGATE_CATEGORY_MISSING);
        assertThat(codes(Delegate.blank("x"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y Moan Êban", "H'Mai Niê", "H’Hen Niê", "Ksor H'Bơ Khăp", "A Lăng Y", "Y", "Sùng A Páo",
            "K'Brôih", "Đinh Y Krak", "Giàng Thị Mỷ", "Rơ Châm Hyưh", "Nguyễn Lê Hoàng Bảo Trâm Anh"})
    void namesOfEveryPeopleAreNames(String name) {
        assertThat(codes(named(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026,delegates.birthYear.future", "1899,delegates.birthYear.early", "2011,delegates.birthYear.late"})
    void impossibleYearsOfBirthAreFound(int year, String code) {
        assertThat(codes(named("Lý A").withBirthYear(year))).containsExactly(code);
    }

    @Test
    void someoneOfFifteenYearsIsOldEnough() {
        assertThat(codes(named("Lý A").withBirthYear(2010))).isEmpty();
        assertThat(codes(named("Lý A").withBirthYear(1900))).isEmpty();
    }

    @Test
    void figuresAndOverlongTextInANameAreWarnedOf() {
        assertThat(codes(named("Lý A 2"))).containsExactly(FindingCodes.DELEGATE_NAME_DIGITS);
        assertThat(codes(named("Lý".repeat(2500)))).containsExactly(FindingCodes.DELEGATE_NAME_LONG);
    }

    @Test
    void aStrangeLetterIsMendedByOneClick() {
        Finding finding = find(named("Lƣơng Thị Ƣng")).get(0);

        assertThat(finding.code()).isEqualTo(FindingCodes.DELEGATE_NAME_LETTERS);
        assertThat(finding.fixes()).containsExactly(new Fix.ReplaceText("Lương Thị Ưng"));
    }

    @Test
    void aCollectivesRepresentativeNeedsTheCollective() {
        assertThat(codes(named("Lý A").withCategory(DelegateCategory.EXEMPLAR_COLLECTIVE)))
                .containsExactly(FindingCodes.DELEGATE_COLLECTIVE_MISSING);
    }

    @Test
    void likelyDoublesNameBothRows() {
        List<Finding> found = find(named("Nguyễn Văn Hòa").withBirthYear(1970), named("Lý A"),
                named("nguyễn văn hoà"));

        assertThat(found).singleElement().satisfies(both -> {
            assertThat(both.arguments()).containsExactly(3, "nguyễn văn hoà", 1);
            assertThat(both.severity()).isEqualTo(Severity.WARNING);
            assertThat(both.place()).isEqualTo(Place.entry(Step.DELEGATES, "delegates", 2, "fullName", "x"));
            assertThat(both.fixes()).isEmpty();
        });
    }

    @Test
    void sameNamesWithOtherYearsAreOtherPeople() {
        assertThat(codes(named("Nguyễn Văn Hòa").withBirthYear(1970),
                named("Nguyễn Văn Hòa").withBirthYear(1971))).isEmpty();
    }

    @Test
    void aNamesKeyIsItsSearchKey() {
        String letters = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ ' ’‘“”–—…ŭĕƀ";
        String all = VietnameseText.nfc(letters + VietnameseText.upper(letters));

        assertThat(NameKey.of(all)).isEqualTo(VietnameseText.searchKey(all));
    }

    @Test
    void aHundredThousandRowsAreChecked() {
        List<Delegate> many = delegates(70_000, 30_000);

        assertThat(new DelegateDoublesRule().check(complete().withDelegates(many), SampleConference.TODAY)).isEmpty();
    }

    private static Delegate named(String name) {
        return Delegate.blank("x").withFullName(name).withCategory(DelegateCategory.EXEMPLAR_INDIVIDUAL);
    }

    private static List<Finding> find(Delegate... rows) {
        Conference conference = complete().withDelegates(List.of(rows));
        List<Finding> found = new ArrayList<>(new DelegateRowRule().check(conference, LocalDate.of(2025, 8, 1)));
        found.addAll(new DelegateDoublesRule().check(conference, LocalDate.of(2025, 8, 1)));
        return found;
    }

    private static List<String> codes(Delegate... rows) {
        return find(rows).stream().map(Finding::code).toList();
    }
}
