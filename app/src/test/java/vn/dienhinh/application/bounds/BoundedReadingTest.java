package vn.dienhinh.application.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dienhinh.application.bounds.ReadingStoppedException.Reason;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.roster.UnreadableListException;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.messages.Messages;

class BoundedReadingTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void givesTheResultOfTheReading() throws Exception {
        assertThat(BoundedReading.run(new ReadingWatch(), () -> "đọc xong")).isEqualTo("đọc xong");
    }

    @Test
    void passesOnWhatTheReadingThrowsByItself() {
        assertThatThrownBy(() -> BoundedReading.run(new ReadingWatch(), () -> {
            throw new IOException("hỏng");
        })).isInstanceOf(IOException.class).hasMessage("hỏng");
    }

    @Test
    @Timeout(20)
    void anEndlessLoopIsGivenUp() {
        assertThat(reason(SHORT, () -> {
            long turns = 0;
            while (!Thread.currentThread().isInterrupted()) {
                turns++;
            }
            return turns;
        })).isEqualTo(Reason.TIME);
    }

    @Test
    void recursionWithoutEndIsTooDeep() {
        assertThat(reason(Duration.ofSeconds(10), () -> deeper(0))).isEqualTo(Reason.DEPTH);
    }

    @Test
    void memoryThatDoesNotSufficeIsSaid() {
        assertThat(reason(Duration.ofSeconds(10), () -> {
            List<long[]> hoard = new ArrayList<>();
            while (true) {
                hoard.add(new long[Integer.MAX_VALUE - 8]);
            }
        })).isEqualTo(Reason.MEMORY);
    }

    @Test
    @Timeout(20)
    void aReadingIsStoppedByTheOneWhoWaits() {
        ReadingWatch watch = new ReadingWatch();
        watch.stop();

        assertThatThrownBy(() -> BoundedReading.run(watch, () -> {
            Thread.sleep(Duration.ofMinutes(5).toMillis());
            return "";
        })).isInstanceOfSatisfying(ReadingStoppedException.class,
                stopped -> assertThat(stopped.reason()).isEqualTo(Reason.STOPPED));
    }

    @Test
    void everyReasonHasItsSentenceForEveryKindOfFile() {
        Messages messages = new Messages();
        for (Reason reason : Reason.values()) {
            Stream.<Class<? extends Enum<?>>>of(UnreadablePlanException.Problem.class, UnreadablePaperException.Problem.class,
                    UnreadableListException.Problem.class, UnreadableFileException.Problem.class).forEach(problems ->
                    assertThat(Arrays.stream(problems.getEnumConstants()).map(Enum::name)).contains(reason.name()));
            for (String kind : List.of("unreadablePlan", "unreadableText", "unreadablePaper", "unreadableList", "unreadable",
                    "unreadableProfile")) {
                assertThat(messages.get(kind + "." + reason, "a.docx", "", 0, "")).contains("a.docx").doesNotContain("{");
            }
        }
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static Reason reason(Duration time, BoundedReading.Work<?, RuntimeException> work) {
        try {
            BoundedReading.run(new ReadingWatch(), time, work);
            return null;
        } catch (ReadingStoppedException e) {
            return e.reason();
        }
    }
}
