package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The migrations must run on PostgreSQL too. */
class PortableSqlTest {

    /** Words of the schema that both databases take in the same meaning; a new one is added only when both do. */
    private static final Set<String> TYPES = Set.of("varchar", "integer", "boolean", "date", "timestamp");
    /** Words that one of the two keeps for itself, and that are therefore no names. */
    private static final Set<String> RESERVED = Set.of("user", "order", "group", "limit", "offset", "year", "month",
            "day", "position", "value", "values", "level", "text", "type", "unit", "end", "start", "number", "table",
            "column", "when", "check", "comment", "role", "rank", "row");

    private static String statements() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "db", "migration"))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file).replaceAll("--.*", ""));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static Stream<Matcher> columns() throws IOException {
        Pattern column = Pattern.compile("^(?: {4}(?!constraint)|alter table \\w+ add column )(\\w+) +(\\w+)", Pattern.MULTILINE);
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = column.matcher(statements());
        while (matcher.find()) {
            found.add(column.matcher(matcher.group()));
        }
        return found.stream().filter(Matcher::find);
    }

    @Test
    void onlyTypesThatBothDatabasesKnow() throws IOException {
        assertThat(columns().map(column -> column.group(2))).hasSizeGreaterThan(100).isSubsetOf(TYPES);
    }

    @Test
    void noColumnHasAReservedName() throws IOException {
        assertThat(columns().map(column -> column.group(1))).doesNotContainAnyElementsOf(RESERVED);
    }

    @Test
    void noStatementIsOfOneDatabaseAlone() throws IOException {
        Set<String> heads = new TreeSet<>();
        for (String statement : statements().split(";")) {
            if (!statement.isBlank()) {
                heads.add(String.join(" ", List.of(statement.strip().split("\\s+")).subList(0, 2)));
            }
        }
        assertThat(heads).isSubsetOf("create table", "create index", "drop index", "alter table");
        assertThat(statements()).doesNotContain("auto_increment", "identity", "clob", "merge into", "collation",
                "varchar_ignorecase", "if not exists", "`", "\"");
    }

    @Test
    void keysAndIndexesHaveNames() throws IOException {
        Matcher key = Pattern.compile("(primary key|foreign key)").matcher(statements());
        Matcher named = Pattern.compile("constraint (pk|fk)_\\w+ (primary key|foreign key)").matcher(statements());
        assertThat(key.results().count()).isEqualTo(named.results().count()).isPositive();
    }
}
