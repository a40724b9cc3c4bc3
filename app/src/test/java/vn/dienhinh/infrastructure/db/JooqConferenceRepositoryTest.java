package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.infrastructure.db.generated.Tables;

class JooqConferenceRepositoryTest {

    private static EmptyStore emptyStore;

    @TempDir
    private Path folder;
    private H2Store store;
    private JooqConferenceRepository repository;

    @BeforeAll
    static void migrate(@TempDir Path templateFolder) throws IOException {
        emptyStore = new EmptyStore(templateFolder);
    }

    @BeforeEach
    void begin() throws IOException {
        emptyStore.copyInto(folder);
        open();
    }

    private void open() {
        store = H2Store.open(folder);
        repository = new JooqConferenceRepository(store, new TestClock());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        open();
    }

    private static Conference filled() {
        return new RecordFiller().fill(Conference.class);
    }

    private static Delegate delegate(int number) {
        return Delegate.blank("d" + number).withFullName("Nguyễn Văn " + number);
    }

    private static List<Delegate> delegates(int count) {
        return IntStream.range(0, count).mapToObj(JooqConferenceRepositoryTest::delegate).toList();
    }

    private Conference stored(Conference conference) {
        return repository.load(conference.id()).orElseThrow();
    }

    @Test
    void everyFieldSurvivesReopening() {
        Conference conference = filled();
        repository.save(null, conference);
        reopen();
        assertThat(stored(conference)).isEqualTo(conference);
    }

    @Test
    void conferenceWithNothingFilledInSurvivesReopening() {
        Conference conference = Conference.blank("c1");
        repository.save(null, conference);
        reopen();
        assertThat(stored(conference)).isEqualTo(conference);
    }

    @Test
    void emptyTextAndNoTextStayTwoThings() {
        Plan plan = Plan.blank();
        Conference conference = Conference.blank("c1").withPlan(new Plan(plan.head(), plan.openingStyle(), "", null,
                List.of(), "", List.of(), List.of(), List.of()));
        repository.save(null, conference);
        assertThat(stored(conference)).isEqualTo(conference);
    }

    @Test
    void datesOfAnyYearSurvive() {
        List<Milestone> limits = Stream.of(LocalDate.of(75, 3, 12), LocalDate.of(1900, 2, 28),
                        LocalDate.of(19750, 3, 12))
                .map(date -> Milestone.blank(date.toString()).withLimit(TimeLimit.before(date))).toList();
        Conference conference = Conference.blank("c1").withMilestones(limits);
        repository.save(null, conference);
        assertThat(stored(conference)).isEqualTo(conference);
    }

    @Test
    void veryLongTextSurvives() {
        Conference conference = Conference.blank("c1")
                .withDelegates(List.of(delegate(1).withNote("ữ".repeat(100_000))));
        repository.save(null, conference);
        assertThat(stored(conference)).isEqualTo(conference);
    }

    @Test
    void entriesWithTheSameIdAreAllKept() {
        Delegate twin = delegate(1).withFullName("Trần Thị Hoà");
        Conference first = Conference.blank("c1").withDelegates(List.of(delegate(1), twin, delegate(1)));
        repository.save(null, first);
        Conference second = first.withDelegates(List.of(twin, delegate(2), delegate(1)));
        repository.save(first, second);
        assertThat(stored(second)).isEqualTo(second);
    }

    @Test
    void emptyingEveryFieldIsStored() {
        Conference full = filled();
        Conference empty = Conference.blank(full.id());
        repository.save(null, full);
        repository.save(full, empty);
        assertThat(stored(full)).isEqualTo(empty);
        repository.save(empty, full);
        assertThat(stored(full)).isEqualTo(full);
    }

    @Test
    void anyChangeOfAListIsStored() {
        Random random = new Random(20250601);
        Conference before = Conference.blank("c1");
        repository.save(null, before);
        for (int round = 0; round < 60; round++) {
            Conference after = before.withDelegates(changed(before.delegates(), random, round));
            repository.save(before, after);
            assertThat(stored(after).delegates()).as("round %d", round).isEqualTo(after.delegates());
            before = after;
        }
    }

    private static List<Delegate> changed(List<Delegate> list, Random random, int round) {
        List<Delegate> changed = new ArrayList<>(list);
        for (int i = random.nextInt(4); i > 0; i--) {
            changed.add(random.nextInt(changed.size() + 1), delegate(round * 10 + i));
        }
        for (int i = random.nextInt(3); i > 0 && !changed.isEmpty(); i--) {
            changed.remove(random.nextInt(changed.size()));
        }
        if (random.nextInt(3) == 0) {
            Collections.rotate(changed, random.nextInt(5));
        }
        if (random.nextInt(8) == 0) {
            Collections.shuffle(changed, random);
        }
        if (!changed.isEmpty()) {
            int place = random.nextInt(changed.size());
            changed.set(place, changed.get(place).withNote("lần " + round));
        }
        return changed;
    }

    @Test
    void oneEditedDelegateIsOneUpdatedRow() {
        Conference before = Conference.blank("c1").withDelegates(delegates(200));
        repository.save(null, before);
        List<Delegate> edited = new ArrayList<>(before.delegates());
        edited.set(120, edited.get(120).withFullName("Lê Thị Đào"));
        assertThat(writes(before, before.withDelegates(edited))).containsExactlyInAnyOrder(
                "update DELEGATE set DELEGATE.FULL_NAME = ?: 1", "update CONFERENCE set CONFERENCE.CHANGED_AT = ?: 1");
    }

    @Test
    void aDelegateAddedAtTheEndIsOneInsertedRow() {
        Conference before = Conference.blank("c1").withDelegates(delegates(200));
        repository.save(null, before);
        List<String> writes = writes(before, before.withDelegates(delegates(201)));
        assertThat(writes).hasSize(2).anyMatch(sql -> sql.startsWith("insert into DELEGATE") && sql.endsWith(": 1"));
    }

    /** The writing statements of a save up to their condition, each with the number of runs. */
    private List<String> writes(Conference before, Conference after) {
        try {
            store.dsl().execute("set query_statistics false");
            store.dsl().execute("set query_statistics true");
            repository.save(before, after);
            return store.dsl().fetch("select sql_statement, execution_count from information_schema.query_statistics"
                            + " where sql_statement like 'update %' or sql_statement like 'insert %'"
                            + " or sql_statement like 'delete %'")
                    .map(row -> row.get(0, String.class).replaceAll("(?s) where .*", "") + ": " + row.get(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theConferenceChangedLastStandsFirst() {
        Conference first = Conference.blank("c1");
        Conference second = Conference.blank("c2");
        repository.save(null, first);
        repository.save(null, second);
        assertThat(repository.list()).extracting(ConferenceSummary::id).containsExactly("c2", "c1");
        repository.save(first, first.withUnit(first.unit().withName("Đại Sơn")));
        assertThat(repository.list()).extracting(ConferenceSummary::id).containsExactly("c1", "c2");
        assertThat(repository.list().get(0).unitName()).isEqualTo("xã Đại Sơn");
    }

    @Test
    void summaryTellsTitleAndTime() {
        Conference conference = filled();
        repository.save(null, conference);
        ConferenceSummary summary = repository.list().get(0);
        assertThat(summary.title()).isEqualTo(conference.title());
        assertThat(summary.changedAt()).isEqualTo("2025-06-01T00:01:00Z");
    }

    @Test
    void deletingRemovesEveryRow() throws Exception {
        Conference conference = filled();
        repository.save(null, conference);
        repository.delete(conference.id());
        assertThat(repository.load(conference.id())).isEmpty();
        assertThat(store.dsl().fetchCount(Tables.TEXT_LINE)).isZero();
        assertThat(store.dsl().fetchCount(Tables.DELEGATE)).isZero();
    }

    @Test
    void deletingWhatIsNotThereDoesNothing() {
        repository.delete("c9");
        assertThat(repository.list()).isEmpty();
    }

    @Test
    void conferencesDoNotMixTheirRows() {
        Conference one = Conference.blank("c1").withDelegates(delegates(3));
        Conference two = Conference.blank("c2").withDelegates(delegates(5));
        repository.save(null, one);
        repository.save(null, two);
        repository.save(two, two.withDelegates(List.of(delegate(4))));
        assertThat(stored(one)).isEqualTo(one);
    }

    @Test
    void aStoreThatHoldsAnotherVersionThanThoughtGetsTheWholeNewOne() {
        Conference conference = Conference.blank("c1").withDelegates(delegates(3));
        repository.save(null, conference);
        Conference imagined = conference.withDelegates(delegates(6));
        Conference after = imagined.withDelegates(delegates(6).subList(0, 4));
        repository.save(imagined, after);
        assertThat(stored(after)).isEqualTo(after);
        Conference unknown = Conference.blank("c7");
        repository.save(unknown, unknown.withDelegates(delegates(1)));
        assertThat(stored(unknown).delegates()).hasSize(1);
    }

    @Test
    void afterADatabaseFailureTheNextCallWorks() throws Exception {
        Conference conference = Conference.blank("c1");
        repository.save(null, conference);
        assertThatThrownBy(() -> store.dsl().execute("shutdown immediately")).hasMessageContaining("closed");
        Conference after = conference.withDelegates(delegates(2));
        repository.save(conference, after);
        assertThat(stored(after)).isEqualTo(after);
    }

    @Test
    void callsAfterClosingSayWhatIsWrong() {
        Conference conference = Conference.blank("c1");
        store.close();
        try {
            assertThatThrownBy(() -> repository.save(null, conference)).isInstanceOf(StoreException.class);
        } finally {
            open();
        }
    }
}
