package vn.dienhinh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ReaderFuzzTest {

    @TempDir
    private Path folder;

    @Test
    void fiveHundredDamagedFilesAreReadOrRefused() throws Exception {
        ReaderFuzz fuzz = new ReaderFuzz(folder, 20261201);
        assertThat(fuzz.readsWhatIsWhole()).isTrue();

        Map<String, ReaderFuzz.Count> counts = fuzz.run(500);

        System.out.println(ReaderFuzz.table(counts));
        assertThat(counts.values()).allSatisfy(count -> {
            assertThat(count.tried()).isPositive();
            assertThat(count.faults()).isEmpty();
        });
    }
}
