package vn.dienhinh.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.infrastructure.sheet.SheetFiles;

/** Every file of the corpus is read as its table of expectations says. */
class CorpusTest {

    private static final int LEAST_FILES = 36;
    private final Clock clock = Clock.fixed(Instant.parse("2025-08-12T00:00:00Z"), ZoneOffset.UTC);
    private final DelegateImport imports = new DelegateImport(new SheetFiles(), clock, () -> "id");

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return CorpusFile.all().stream().map(CorpusFile::name);
    }

    @Test
    void thereAreEnoughFiles() {
        assertThat(CorpusFile.all()).hasSizeGreaterThanOrEqualTo(LEAST_FILES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsExpected(String name) throws Exception {
        CorpusFile file = CorpusFile.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();

        ImportPreview preview = imports.preview(List.of(CorpusWriter.write(file, folder)), List.of(), List.of());

        assertThat(preview.rows().stream().map(CorpusTest::line)).containsExactlyElementsOf(file.expected());
    }

    static String line(RosterRow row) {
        Delegate person = row.person();
        String place = row.place().toString();
        String party = person.partyMember() == null ? "?" : person.partyMember() ? "+" : "-";
        String birth = person.birthDate() != null ? person.birthDate().toString()
                : person.birthYear() == null ? "?" : person.birthYear().toString();
        String remarks = row.remarks().stream().map(remark -> remark.code().name()).collect(Collectors.joining(" "));
        String line = String.join(" | ", place.substring(place.indexOf('!') + 1), row.status().name().toLowerCase(),
                person.fullName(), person.gender() == null ? "?" : person.gender() == Gender.MALE ? "M" : "F", birth,
                person.ethnicity(), party, person.position(), person.workplace(),
                person.category() == null ? "?" : person.category().name(), person.collective(), person.highestAward());
        return (remarks.isEmpty() ? line : line + " ! " + remarks).strip();
    }
}
