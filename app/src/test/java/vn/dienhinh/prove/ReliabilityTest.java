package vn.dienhinh.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@code packaging/prove}. */
@Tag("slow")
class ReliabilityTest {

    private static final int SEED = 20261201;
    private static final int STORES = 5;

    @TempDir
    private Path place;

    private Kills kills() {
        return new Kills(place, new Random(SEED), STORES);
    }

    private static void assertGood(Tally tally) {
        assertThat(tally.isGood()).as(tally.line()).isTrue();
    }

    @Test
    void nothingAcknowledgedIsLostByKillsWhileEditing() throws Exception {
        assertGood(kills().whileEditing(2 * STORES));
    }

    @Test
    void nothingAcknowledgedIsLostByKillsWhileClosing() throws Exception {
        assertGood(kills().whileClosing(2 * STORES));
    }

    @Test
    void everyStoreOpensAfterKillsWhileMigrating() throws Exception {
        assertGood(kills().whileMigrating(2 * STORES));
    }

    @Test
    void papersAreWholeOrNotThereAfterKillsWhileExporting() throws Exception {
        assertGood(kills().whileExporting(STORES));
    }

    @Test
    void damagedStoresOpenOrAreRefusedWithoutAByteOfChange() throws Exception {
        assertGood(new Damage(place, new Random(SEED)).ofStores(40));
    }

    @Test
    void errorsOnTheStoreThreadEndNoSaving() {
        assertGood(new ErrorsOnTheStoreThread(place.resolve("error"), new Random(SEED)).meet(20));
    }
}
