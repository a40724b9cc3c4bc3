package vn.dienhinh.ui.step.delegate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.dienhinh.application.roster.ColumnMemory;
import vn.dienhinh.application.roster.DelegateExport;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.domain.check.ConferenceCheck;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.roster.ColumnMatch;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.sheet.SheetFiles;
import vn.dienhinh.infrastructure.sheet.SheetWriter;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.step.SampleRules;

/** Conferences with made-up people for the tests of this step. */
final class DelegateFixtures {

    private static final int WORKFORCE = 500;
    private static final List<String> FAMILIES = List.of("Nông", "Hoàng", "Lý", "Triệu", "Đàm", "Bế", "Lục", "Mã");
    private static final List<String> GIVEN = List.of("Ước", "Én", "Hòa", "Đức", "Thủy", "Quỳnh", "Bảo", "Ngân", "Tý",
            "Kiên", "Lượt");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đình", "Thúy", "Minh");

    private DelegateFixtures() {
    }

    /** About 70 per cent of exemplars, at most 200 people. */
    static Conference conference(List<Delegate> delegates) {
        return SampleRules.commune(WORKFORCE).withDelegates(delegates);
    }

    /** The same with another cap. */
    static Conference capped(int cap) {
        Conference conference = conference(List.of());
        RuleScope scope = conference.scope().orElseThrow();
        SizeRule size = new SizeRule(null, null, Attendance.DELEGATES, null, cap, scope.shares().source());
        return conference.withRules(conference.rules().withScope(scope.withSizes(List.of(size))));
    }

    /** Lists come in and go out by real readers and writers; chosen columns are remembered until the test ends. */
    static ListTools tools() {
        Clock clock = Clock.fixed(Instant.parse("2025-08-12T03:00:00Z"), ZoneOffset.UTC);
        AtomicInteger ids = new AtomicInteger();
        List<ColumnMatch> matches = new ArrayList<>();
        ColumnMemory memory = new ColumnMemory() {
            @Override
            public List<ColumnMatch> load() {
                return List.copyOf(matches);
            }

            @Override
            public boolean keep(List<ColumnMatch> kept) {
                return matches.addAll(kept);
            }
        };
        return new ListTools(new DelegateImport(new SheetFiles(), clock, () -> "in-" + ids.incrementAndGet()),
                new DelegateExport(new SheetWriter(), new AtomicFileStore()), memory, file -> { });
    }

    static ConferenceModel model(Conference conference) {
        return OpenConference.of(conference, c -> ConferenceCheck.check(c, LocalDate.of(2025, 8, 12)));
    }

    /** So many people, every tenth ones a guest or leader; some with faults. */
    static List<Delegate> people(int number) {
        return IntStream.range(0, number).mapToObj(DelegateFixtures::person).toList();
    }

    private static Delegate person(int i) {
        String name = FAMILIES.get(i % FAMILIES.size()) + " " + MIDDLE.get(i / 3 % MIDDLE.size()) + " "
                + GIVEN.get(i * 7 / 5 % GIVEN.size());
        DelegateCategory category = i % 10 < 7
                ? i % 10 == 0 ? DelegateCategory.EXEMPLAR_COLLECTIVE : DelegateCategory.EXEMPLAR_INDIVIDUAL
                : i % 10 == 9 ? DelegateCategory.LEADER : DelegateCategory.GUEST;
        return Delegate.blank("d" + i).withFullName(name).withBirthYear(i % 41 == 5 ? 2030 : 1950 + i % 50)
                .withGender(i % 2 == 0 ? Gender.MALE : Gender.FEMALE)
                .withCategory(i % 29 == 3 ? null : category)
                .withPosition(i % 3 == 0 ? "Chi hội trưởng Hội Nông dân, hộ sản xuất giỏi" : "Trưởng xóm")
                .withWorkplace("xóm Bản " + GIVEN.get(i % GIVEN.size())).withEthnicity(i % 3 == 0 ? "Tày" : "Nùng")
                .withPartyMember(i % 4 == 0)
                .withCollective(category == DelegateCategory.EXEMPLAR_COLLECTIVE ? "Chi hội Nông dân xóm Bản Khấy" : "")
                .withHighestAward("Giấy khen của Chủ tịch UBND xã");
    }
}
