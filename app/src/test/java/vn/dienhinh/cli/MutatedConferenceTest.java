package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample with one or a few values broken by chance, always the same ones: the program answers, it never fails. */
@Tag("slow")
class MutatedConferenceTest {

    private static final int ROUNDS = 300;
    private static final int ROWS = 20;
    private static final long SEED = 20250812;

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(SEED);

    @Test
    void everyMutationEndsWithAKnownExitCode() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            String name = List.of("trung-khanh", "dai-son", "ngoc-trao").get(round % 3);
            Path file = folder.resolve("mutated.json");
            CommandLineRun.of("sample", name, "--out", file);
            ObjectNode conference = (ObjectNode) json.readTree(Files.readString(file));
            keepTheFirst(conference, "delegates");
            StringBuilder done = new StringBuilder("round " + round);
            for (int times = random.nextInt(3); times >= 0; times--) {
                mutate(conference, done);
            }
            Files.writeString(file, json.writeValueAsString(conference));

            CommandLineRun run = CommandLineRun.of("export", file, "--out", folder.resolve("ra"),
                    "--format", round % 10 == 0 ? "docx,pdf" : "docx");

            assertThat(run.code()).as(done + ": " + run.err()).isIn(0, 1, 3, 4);
            assertThat(run.err()).as(done.toString()).doesNotContain("không lường trước", "{");
            assertThat(run.out()).as(done.toString()).doesNotContain("{");
        }
    }

    /** Rows that are alike add time, not cases: which row is hit is drawn among these. */
    private static void keepTheFirst(ObjectNode conference, String list) {
        ArrayNode rows = (ArrayNode) conference.get(list);
        while (rows.size() > ROWS) {
            rows.remove(ROWS);
        }
    }

    private void mutate(ObjectNode conference, StringBuilder done) {
        List<Member> members = new ArrayList<>();
        collect(conference, "", members);
        Member chosen = members.get(random.nextInt(members.size()));
        int way = random.nextInt(7);
        done.append(", ").append(chosen.path()).append(" way ").append(way);
        switch (way) {
            case 0 -> chosen.object().remove(chosen.name());
            case 1 -> chosen.object().putNull(chosen.name());
            case 2 -> chosen.object().put(chosen.name(), "");
            case 3 -> chosen.object().put(chosen.name(), BigInteger.TEN.pow(30));
            case 4 -> chosen.object().put(chosen.name(), Integer.MIN_VALUE);
            case 5 -> chosen.object().put(chosen.name(), Integer.MAX_VALUE);
            default -> chosen.object().putArray(chosen.name());
        }
    }

    /** Lists count once, so that the many delegates do not hide the rest. */
    private void collect(JsonNode node, String path, List<Member> found) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                found.add(new Member(object, name, path + "/" + name));
                collect(object.get(name), path + "/" + name, found);
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            collect(array.get(index), path + "/" + index, found);
        }
    }

    private record Member(ObjectNode object, String name, String path) {
    }
}
