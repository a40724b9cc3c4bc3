package vn.dienhinh.application.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.Unit;

class ConferenceLibraryTest {

    private static final TimeLimit LIMIT = TimeLimit.before(LocalDate.of(2025, 5, 1));

    private final MemoryRepository repository = new MemoryRepository();
    private final Supplier<String> ids = new Supplier<>() {
        private int count;

        @Override
        public String get() {
            count++;
            return "id" + count;
        }
    };
    private final ConferenceFactory factory = new ConferenceFactory(ids,
            c -> List.of(new PlanSection("s1", 1, null, "purpose", null, SectionListing.NONE)), c -> List.of());
    private final ConferenceLibrary library =
            new ConferenceLibrary(repository, factory, ids, Runnable::run, Clock.systemUTC());

    private static RuleProfile rules(List<MeetingForm> forms) {
        RuleScope scope = new RuleScope("s", "xã", null, forms, "1/2 ngày", null, LIMIT, null,
                List.of(new SizeRule(null, null, Attendance.DELEGATES, null, 150, null)), null, null);
        return new RuleProfile("r", "", null, List.of(scope),
                List.of(new ProgrammeRule("Khai mạc", false, "", null), new ProgrammeRule("Tham luận", true, "", null)),
                new Dossier(List.of("Báo cáo"), "", LIMIT, null),
                List.of(new RuleDeadline("Gửi Kế hoạch tổ chức", LIMIT, "", null)), "", null, null, null);
    }

    private static final MeetingForm MEETING = new MeetingForm("f1", "Hội nghị", null);

    @Test
    void aNewConferenceHasWhatTheRulesSay() {
        Conference made = library.create(Unit.blank(), rules(List.of(MEETING)));
        assertThat(made.programme()).extracting(ProgrammeItem::text).containsExactly("Khai mạc", "Tham luận");
        assertThat(made.programme()).extracting(ProgrammeItem::optional).containsExactly(false, true);
        assertThat(made.milestones()).extracting(Milestone::kind)
                .containsExactly(MilestoneKind.PLAN, MilestoneKind.MEETING, MilestoneKind.DOSSIER);
        assertThat(made.milestones()).extracting(Milestone::limit).containsOnly(LIMIT);
        assertThat(made.meeting().formId()).isEqualTo("f1");
        assertThat(made.meeting().duration()).isEqualTo("1/2 ngày");
        assertThat(made.meeting().attendance()).isEqualTo(Attendance.DELEGATES);
        assertThat(made.plan().sections()).hasSize(1);
        assertThat(repository.load(made.id())).contains(made);
    }

    @Test
    void aFormIsNotChosenWhereThereIsAChoice() {
        Conference made = library.create(Unit.blank(), rules(List.of(MEETING, new MeetingForm("f2", "Lễ", null))));
        assertThat(made.meeting().formId()).isEmpty();
    }

    @Test
    void anImportNeverOverwrites() {
        Conference mine = library.importConference(Conference.blank("c1"));
        Conference other = library.importConference(mine.withUnit(mine.unit().withName("Ngọc Trạo")));
        assertThat(mine.id()).isEqualTo("c1");
        assertThat(other.id()).isNotEqualTo("c1");
        assertThat(repository.load("c1")).contains(mine);
        assertThat(library.list()).hasSize(2);
    }

    @Test
    void aCopyIsItsOwn() {
        library.importConference(Conference.blank("c1"));
        Conference copy = library.copy("c1").orElseThrow();
        assertThat(copy.withId("c1")).isEqualTo(Conference.blank("c1"));
        assertThat(library.list()).hasSize(2);
        assertThat(library.copy("c9")).isEmpty();
    }

    @Test
    void aDeletedConferenceCanBePutBackWithItsLastEdit() {
        library.importConference(Conference.blank("c1"));
        library.open("c1").orElseThrow().apply("x", List.of(), c -> c.withUnit(c.unit().withName("A")));
        Conference removed = library.delete("c1").orElseThrow();
        assertThat(library.list()).isEmpty();
        assertThat(library.restore(removed).id()).isEqualTo("c1");
        assertThat(repository.load("c1").orElseThrow().unit().name()).isEqualTo("A");
    }

    @Test
    void aConferenceHasOneSessionUntilEverythingIsStored() {
        library.importConference(Conference.blank("c1"));
        ConferenceSession session = library.open("c1").orElseThrow();
        assertThat(library.open("c1")).containsSame(session);
        repository.failWith(new StoreException(StoreException.Reason.DAMAGED, "disk full", null));
        session.apply("x", List.of(), c -> c.withUnit(c.unit().withName("A")));
        assertThat(library.closeAll()).isFalse();
        assertThat(library.open("c1")).containsSame(session);
        repository.failWith(null);
        assertThat(library.closeAll()).isTrue();
        assertThat(library.open("c1").orElseThrow()).isNotSameAs(session);
    }
}
