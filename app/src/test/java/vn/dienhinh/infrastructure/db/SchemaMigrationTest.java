package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.ConferenceDossier;

/** A store that an earlier program wrote is brought up to date with everything in it. */
class SchemaMigrationTest {

    @TempDir
    private Path folder;

    /** A store of schema version 1 with one conference and one delegate; texts that matter only by their presence are "x". */
    @BeforeEach
    void oldStore() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("dien-hinh").toAbsolutePath();
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").target("1").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into conference (" + String.join(", ", Stream.concat(
                    texts(),
                    Stream.of("id", "changed_at", "unit_kind", "signer_authority", "rule_profile",
                            "meeting_held_by_relation", "meeting_held_by_precision", "plan_opening_style")).toList())
                    + ") values (" + String.join(", ", texts().map(column -> "'x'").toList())
                    + ", 'c1', timestamp '2025-06-01 00:00:00', 'COMMUNE', 'COLLECTIVE', '{}', 'BEFORE', 'DAY',"
                    + " 'IMPLEMENTING')");
            statement.execute("insert into delegate (conference_id, id, occurrence, row_position, full_name, ethnicity,"
                    + " religion, job_position, workplace, collective, locality, former_locality, sector,"
                    + " highest_award, remark) values ('c1', 'd1', 0, 0, 'Nông Thị Sen', '', '', '', '', '', '', '',"
                    + " '', '', '')");
        }
    }

    private static Stream<String> texts() {
        return Stream.of("title", "unit_label", "unit_name", "unit_superior_body", "unit_symbol",
                "unit_drafting_office", "unit_drafting_office_symbol", "unit_place", "unit_parent_name",
                "signer_collective", "signer_head_title", "signer_own_title", "signer_full_name", "meeting_form_id",
                "meeting_ordinal", "meeting_duration", "meeting_held_by_note", "meeting_venue", "plan_head_number",
                "budget_meeting_source", "budget_award_source", "budget_estimate_by", "report_head_number");
    }

    @Test
    void aConferenceOfTheFirstVersionIsReadWithAnEmptyDossier() {
        try (H2Store store = H2Store.open(folder)) {
            Conference conference = new JooqConferenceRepository(store, new TestClock()).load("c1").orElseThrow();
            assertThat(conference.delegates()).extracting(Delegate::fullName).containsExactly("Nông Thị Sen");
            assertThat(conference.unit().name()).isEqualTo("x");
            assertThat(conference.dossier()).isEqualTo(ConferenceDossier.blank());
        }
    }

    @Test
    void aConferenceOfTheFirstVersionTakesUpADossier() {
        ConferenceDossier dossier = new RecordFiller().fill(ConferenceDossier.class);
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
            Conference before = conferences.load("c1").orElseThrow();
            conferences.save(before, before.withDossier(dossier));
        }
        try (H2Store store = H2Store.open(folder)) {
            Conference after = new JooqConferenceRepository(store, new TestClock()).load("c1").orElseThrow();
            assertThat(after.dossier()).isEqualTo(dossier);
            assertThat(after.delegates()).hasSize(1);
        }
    }
}
