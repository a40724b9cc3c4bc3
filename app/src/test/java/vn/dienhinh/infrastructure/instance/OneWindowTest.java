package vn.dienhinh.infrastructure.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Optional<OneWindow> start(Path file, Duration patience) {
        return OneWindow.takeOrHandOver(folder.resolve("nơi gặp"), Optional.ofNullable(file), patience);
    }

    @Test
    void aSecondStartHandsItsFileToTheFirstWindow() throws Exception {
        BlockingQueue<Optional<Path>> clicks = new LinkedBlockingQueue<>();
        try (OneWindow first = start(null, PATIENCE).orElseThrow()) {
            CompletableFuture.runAsync(() -> first.listen(clicks::add));
            Path file = folder.resolve("Hội nghị xã Trùng Khánh.dienhinh");
            assertThat(start(file, PATIENCE)).isEmpty();
            assertThat(start(null, PATIENCE)).isEmpty();
            assertThat(clicks.poll(5, TimeUnit.SECONDS)).contains(file);
            assertThat(clicks.poll(5, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void whereTheFirstWindowIsClosedTheNextStartIsTheFirst() {
        start(null, PATIENCE).orElseThrow().close();
        try (OneWindow next = start(null, PATIENCE).orElseThrow()) {
            assertThat(start(null, Duration.ofMillis(1)).isPresent()).isTrue();
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aWindowThatDoesNotAnswerKeepsNobodyWaitingAndFindsNoOldClickLater() throws Exception {
        BlockingQueue<Optional<Path>> clicks = new LinkedBlockingQueue<>();
        try (OneWindow silent = start(null, PATIENCE).orElseThrow()) {
            assertThat(start(folder.resolve("a.json"), Duration.ofMillis(300))).isPresent();
            CompletableFuture.runAsync(() -> silent.listen(clicks::add));
            assertThat(clicks.poll(500, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenKeepsNobodyOut() throws Exception {
        Path file = Files.createFile(folder.resolve("tệp"));
        assertThat(OneWindow.takeOrHandOver(file.resolve("trong"), Optional.empty(), PATIENCE)).isPresent();
    }

    @Test
    void eachDataFolderAndEachUserHasAPlaceOfItsOwn() {
        Path one = MeetingPlace.of(folder.resolve("một"), Map.of(), folder, "Nguyễn Văn An");
        assertThat(MeetingPlace.of(folder.resolve("x").resolve("..").resolve("một"), Map.of(), folder, "Nguyễn Văn An"))
                .isEqualTo(one);
        assertThat(MeetingPlace.of(folder.resolve("hai"), Map.of(), folder, "Nguyễn Văn An")).isNotEqualTo(one);
        assertThat(MeetingPlace.of(folder.resolve("một"), Map.of(), folder, "Trần Thị Bình")).isNotEqualTo(one);
        assertThat(MeetingPlace.of(folder.resolve("một"), Map.of("XDG_RUNTIME_DIR", folder.toString()), folder, "An"))
                .startsWithRaw(folder.resolve("dien-hinh"));
    }
}
