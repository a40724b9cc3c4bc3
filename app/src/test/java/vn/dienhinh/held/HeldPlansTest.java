package vn.dienhinh.held;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadSize;

/** Caps of twenty superiors' papers in as many styles: how many are taken, and which wrong ones. */
@Tag("slow")
class HeldPlansTest {

    private static final int RIGHT_AT_FIRST_SIGHT = 18;
    private static final int WRONG_AT_FIRST_SIGHT = 4;

    private final PlanReadingService service = new PlanReadingService(new SourceFiles(List.of(new PlainTextReader())));

    @Test
    void capsAreReadNoWorseThanAtFirstSight(TestReporter reporter) throws Exception {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (JsonNode answer : new ObjectMapper().readTree(bytes("answers.json"))) {
            String file = answer.path("file").asText();
            Set<Integer> read = caps(service.read(bytes(file)).reading());
            Set<Integer> stated = new TreeSet<>();
            Set<Integer> allowed = new TreeSet<>();
            for (JsonNode scope : answer.path("scopes")) {
                Stream.of("cap").map(scope::path).filter(JsonNode::isInt).forEach(cap -> stated.add(cap.asInt()));
                Stream.of("capMin", "plenary").map(scope::path).filter(JsonNode::isInt)
                        .forEach(number -> allowed.add(number.asInt()));
            }
            allowed.addAll(stated);
            all += stated.size();
            right += (int) stated.stream().filter(read::contains).count();
            read.stream().filter(cap -> !allowed.contains(cap)).forEach(cap -> wrong.add(file + ": " + cap));
        }
        reporter.publishEntry("caps of plans not seen before", right + " of " + all + " taken, wrong " + wrong);

        assertThat(right).isGreaterThanOrEqualTo(RIGHT_AT_FIRST_SIGHT);
        assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG_AT_FIRST_SIGHT);
    }

    private static Set<Integer> caps(PlanReading reading) {
        Set<Integer> caps = new TreeSet<>();
        for (ReadScope scope : reading.scopes()) {
            Stream.concat(Stream.ofNullable(scope.cap()).map(Found::value),
                    scope.sizes().stream().map(Found::value).map(ReadSize::cap)).filter(Objects::nonNull).forEach(caps::add);
        }
        return caps;
    }

    private static byte[] bytes(String file) throws Exception {
        try (InputStream stream = HeldPlansTest.class.getResourceAsStream("plans/" + file)) {
            return stream.readAllBytes();
        }
    }
}
