package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowPositionsTest {

    private static int[] of(Integer... stored) {
        return RowPositions.of(Arrays.asList(stored));
    }

    @Test
    void rowsThatStayKeepTheirPositions() {
        assertThat(of(0, 2048, 3072)).containsExactly(0, 2048, 3072);
    }

    @Test
    void aMovedRowIsTheOnlyOneThatChanges() {
        assertThat(of(4096, 0, 1024, 2048)).containsExactly(-1024, 0, 1024, 2048);
    }

    @Test
    void newRowsAtTheEndFollow() {
        assertThat(of(0, 1024, null, null)).containsExactly(0, 1024, 2048, 3072);
    }

    @Test
    void aNewRowFindsRoomBetweenTwo() {
        assertThat(of(0, null, 1024)).containsExactly(0, 512, 1024);
    }

    @Test
    void withoutRoomAllAreNumberedAnew() {
        assertThat(of(0, null, 1, 2)).containsExactly(0, 1024, 2048, 3072);
    }

    @Test
    void anyOrderAscends() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Integer> stored = new ArrayList<>();
            for (int i = 0; i < random.nextInt(40); i++) {
                stored.add(random.nextInt(4) == 0 ? null : random.nextInt(3000));
            }
            List<Integer> distinct = stored.stream().filter(p -> p != null).distinct().toList();
            List<Integer> list = new ArrayList<>(distinct);
            stored.stream().filter(p -> p == null).forEach(p -> list.add(random.nextInt(list.size() + 1), null));
            int[] wanted = RowPositions.of(list);
            assertThat(wanted).hasSize(list.size());
            for (int i = 1; i < wanted.length; i++) {
                assertThat(wanted[i]).isGreaterThan(wanted[i - 1]);
            }
        }
    }
}
