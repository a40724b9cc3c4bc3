package vn.dienhinh.held;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.domain.roster.RowStatus;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.infrastructure.sheet.SheetFiles;

/** People of fifteen messy lists: how many are taken, and who is taken without a word although nobody of that name is meant. */
class HeldListsTest {

    private static final int RIGHT_AT_FIRST_SIGHT = 86;
    private static final int WRONG_AT_FIRST_SIGHT = 2;

    private final DelegateImport imports = new DelegateImport(new SheetFiles(),
            Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), () -> "id");

    @Test
    void peopleAreReadNoWorseThanAtFirstSight(TestReporter reporter) throws Exception {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (JsonNode answer : new ObjectMapper().readTree(file("answers.json").toFile())) {
            String name = answer.path("file").asText();
            Set<String> meant = new TreeSet<>();
            answer.path("people").forEach(person -> meant.add(key(person.path("fullName").asText())));
            Set<String> found = new TreeSet<>();
            imports.preview(List.of(file(name)), List.of(), List.of()).rows().forEach(row -> {
                String person = key(row.person().fullName());
                found.add(person);
                if (!meant.contains(person) && row.status() == RowStatus.TAKEN) {
                    wrong.add(name + ": " + person);
                }
            });
            all += meant.size();
            right += (int) meant.stream().filter(found::contains).count();
        }
        reporter.publishEntry("people of lists not seen before", right + " of " + all + " found, taken without a word " + wrong);

        assertThat(right).isGreaterThanOrEqualTo(RIGHT_AT_FIRST_SIGHT);
        assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG_AT_FIRST_SIGHT);
    }

    private static String key(String name) {
        return VietnameseText.line(name).toLowerCase(Locale.ROOT);
    }

    private static Path file(String name) throws Exception {
        return Path.of(HeldListsTest.class.getResource("lists/" + name).toURI());
    }
}
