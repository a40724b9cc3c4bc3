package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.store.StoreContents.Held;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;

/** A store that is refused stays as it is; what can be read of it is read on a copy. */
class RescuedStoreTest {

    private static final int BLOCK = 4096;

    @TempDir
    private Path folder;
    private Path file;
    private byte[] damaged;
    private final RescuedStore rescue = new RescuedStore(new TestClock());

    /** Two conferences, stored one after the other; the file's end, where the last of them stands, is torn off. */
    @BeforeEach
    void tornStore() throws IOException {
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
            for (int i = 0; i < 2; i++) {
                conferences.save(null, Conference.blank("c" + i).withDelegates(IntStream.range(0, 300)
                        .mapToObj(n -> Delegate.blank("d" + n).withFullName("Hoàng Thị " + n)).toList()));
            }
        }
        file = folder.resolve("dien-hinh.mv.db");
        byte[] whole = Files.readAllBytes(file);
        damaged = Arrays.copyOf(whole, whole.length - BLOCK - 1234);
        Files.write(file, damaged);
    }

    @Test
    void aRefusalChangesNoByteOfTheFileNorDoesLookingWhatCanBeRead() throws IOException {
        assertThatThrownBy(() -> H2Store.open(folder)).isInstanceOf(StoreException.class);
        assertThat(file).hasBinaryContent(damaged);
        rescue.readable(folder);
        assertThat(file).hasBinaryContent(damaged);
        assertThat(Files.list(folder)).extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder("dien-hinh.mv.db", "dien-hinh.lock");
    }

    @Test
    void whatCanBeReadTakesItsPlaceAndTheDamagedFileIsKept() {
        var contents = rescue.readable(folder).orElseThrow();
        assertThat(contents.conferences()).extracting(Held::people).contains(300);
        Path kept = rescue.openReadable(folder);
        assertThat(kept).hasBinaryContent(damaged);
        try (H2Store store = H2Store.open(folder)) {
            assertThat(new JooqConferenceRepository(store, new TestClock()).list())
                    .hasSameSizeAs(contents.conferences());
        }
    }

    @Test
    void anEmptyStoreTakesItsPlaceAndTheDamagedFileIsKept() {
        assertThat(rescue.beginEmpty(folder)).hasBinaryContent(damaged);
        try (H2Store store = H2Store.open(folder)) {
            assertThat(new JooqConferenceRepository(store, new TestClock()).list()).isEmpty();
        }
    }

    @Test
    void ofAFileThatIsNoStoreNothingCanBeRead() throws IOException {
        Files.writeString(file, "không phải kho dữ liệu".repeat(1000));
        assertThat(rescue.readable(folder)).isEmpty();
    }
}
