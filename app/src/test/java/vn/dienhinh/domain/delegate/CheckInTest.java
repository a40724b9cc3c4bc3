package vn.dienhinh.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckInTest {

    private static final LocalDateTime HALF_PAST_SEVEN = LocalDateTime.of(2025, 8, 22, 7, 30);
    private static final Delegate DUC = person("1", "Nguyễn Văn Đức", DelegateCategory.GUEST);
    private static final Delegate HOA = person("2", "Nông Thị Hòa", DelegateCategory.EXEMPLAR_INDIVIDUAL);
    private static final Delegate OTHER_HOA = person("3", "Bế Hoà", DelegateCategory.EXEMPLAR_INDIVIDUAL);
    private static final List<Delegate> LIST = List.of(DUC, HOA, OTHER_HOA);

    private static Delegate person(String id, String name, DelegateCategory category) {
        return Delegate.blank(id).withFullName(name).withCategory(category);
    }

    @Test
    void aCodeAndANameMeanThePerson() {
        CheckIn entrance = new CheckIn(LIST);
        assertThat(entrance.find(DelegateCodes.of(LIST).get("1").toLowerCase())).containsExactly(DUC);
        assertThat(entrance.find("duc")).containsExactly(DUC);
        assertThat(entrance.find("hoa")).containsExactly(HOA, OTHER_HOA);
        assertThat(entrance.find(" ")).isEmpty();
    }

    @Test
    void aNumberIsTheOneOnTheSignInList() {
        List<Delegate> list = new ArrayList<>(LIST);
        list.add(0, person("4", "Ân", DelegateCategory.SERVICE));
        list.add(1, Delegate.blank("5"));
        list.add(2, person("6", "Bế An", null).withWay(DelegateWay.blank().withWaiting(true)));
        CheckIn entrance = new CheckIn(list);
        assertThat(entrance.find("1")).containsExactly(DUC);
        assertThat(entrance.find("2")).containsExactly(OTHER_HOA);
        assertThat(entrance.find("03")).containsExactly(HOA);
        assertThat(entrance.find("4")).isEmpty();
        assertThat(entrance.find("0")).isEmpty();
    }

    @Test
    void whoComesUnexpectedMovesNoNumber() {
        List<Delegate> list = new ArrayList<>(LIST);
        list.add(0, person("6", "Bế An", null).withWay(DelegateWay.blank().withWaiting(true)));
        List<Delegate> after = CheckIn.marked(list, "6", HALF_PAST_SEVEN);
        assertThat(SignInOrder.of(after)).containsExactly(DUC, OTHER_HOA, HOA, after.get(0));
    }

    @Test
    void aScanIsUnderstoodInAnyCaseAndAfterARestOfTyping() {
        CheckIn entrance = new CheckIn(LIST);
        String code = DelegateCodes.of(LIST).get("1");
        assertThat(entrance.find(code.toLowerCase())).containsExactly(DUC);
        assertThat(entrance.find("]C0" + code)).containsExactly(DUC);
        assertThat(entrance.find("hoa " + code + " ")).containsExactly(DUC);
        assertThat(entrance.find(code.substring(1))).isEmpty();
    }

    @Test
    void whoCameIsCountedByCategory() {
        List<Delegate> after = CheckIn.marked(LIST, "2", HALF_PAST_SEVEN);
        assertThat(CheckIn.presence(after, DelegateCategory.EXEMPLAR_INDIVIDUAL))
                .isEqualTo(new CheckIn.Presence(1, 2));
        assertThat(CheckIn.presence(after, null)).isEqualTo(new CheckIn.Presence(1, 3));
        assertThat(CheckIn.marked(after, "2", null)).isEqualTo(LIST);
    }

    @Test
    void whoDeclinedOrWaitsCountsNowhereButMayComeAllTheSame() {
        List<Delegate> list = WaitingList.declined(LIST, "1", LocalDate.of(2025, 8, 1), "ốm");
        assertThat(Composition.of(list).guests()).isZero();
        assertThat(Composition.of(list).declined()).isEqualTo(1);
        assertThat(Composition.of(CheckIn.marked(list, "1", HALF_PAST_SEVEN)).guests()).isEqualTo(1);
    }

    @Test
    void theFirstOfTheSameCategoryIsCalled() {
        List<Delegate> list = new ArrayList<>(LIST);
        list.add(person("4", "A", DelegateCategory.GUEST).withWay(DelegateWay.blank().withWaiting(true)));
        list.add(person("5", "B", DelegateCategory.EXEMPLAR_INDIVIDUAL).withWay(DelegateWay.blank().withWaiting(true)));
        assertThat(WaitingList.nextFor(list, HOA)).contains(list.get(4));
        assertThat(WaitingList.called(list, "5").get(4).attends()).isTrue();
    }

    /** Vowels, W, a second D, figures and doubled consonants are what Telex, VNI and keyboard layouts change. */
    @Test
    void codesStayWhenTheListChangesAndNeverComeTwiceAndKeepToLettersThatTypingLeavesAlone() {
        List<Delegate> many = IntStream.range(0, 10_000)
                .mapToObj(n -> Delegate.blank(new UUID(n * 31L, n).toString())).toList();
        Map<String, String> codes = DelegateCodes.of(many);
        assertThat(new HashSet<>(codes.values())).hasSize(10_000);
        assertThat(codes.values()).allMatch(code -> code.matches("D[BCFGHJ-NP-TVXZ]{6}") && !code.matches(".*(.)\\1.*"));
        List<Delegate> fewer = many.subList(5000, 5100);
        assertThat(codes).containsAllEntriesOf(DelegateCodes.of(fewer));
    }

    @Test
    void unknownIsNotNo() {
        List<Delegate> list = List.of(DUC.withGender(Gender.MALE), HOA.withGender(Gender.FEMALE), OTHER_HOA);
        CompositionBreakdown counted = CompositionBreakdown.of(list, 2025);
        assertThat(counted.women()).isEqualTo(new CompositionBreakdown.Part(1, 1, 1));
        assertThat(counted.minorities()).isEqualTo(new CompositionBreakdown.Part(0, 0, 3));
        assertThat(counted.groupOf("Đại biểu nữ")).contains(counted.women());
        assertThat(counted.groupOf("Nông dân")).isEmpty();
    }

    @Test
    void bandsOfAgeCoverEverybodyOnce() {
        List<Delegate> list = IntStream.rangeClosed(1925, 2010).mapToObj(year -> DUC.withBirthYear(year)).toList();
        List<CompositionBreakdown.AgeBand> ages = CompositionBreakdown.of(list, 2025).ages();
        assertThat(ages.stream().mapToInt(CompositionBreakdown.AgeBand::count).sum()).isEqualTo(86);
        assertThat(ages.get(0).count()).isEqualTo(16);
        assertThat(ages.get(5).count()).isZero();
    }
}
