package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowMemoryTest {

    private final List<String> judged = new ArrayList<>();
    private final RowMemory<String, Integer> memory = new RowMemory<>(row -> {
        judged.add(row);
        return row.length();
    });

    @Test
    void onlyAChangedRowIsJudgedAnew() {
        memory.of(List.of("a", "bb", "ccc"));
        judged.clear();

        assertThat(memory.of(List.of("a", "bbbb", "ccc"))).containsExactly(1, 4, 3);
        assertThat(judged).containsExactly("bbbb");
    }

    @Test
    void rowsThatMovedBecauseOthersCameOrWentAreKnown() {
        memory.of(List.of("a", "bb", "ccc"));
        judged.clear();

        assertThat(memory.of(List.of("a", "dddd", "eeeee", "bb", "ccc"))).containsExactly(1, 4, 5, 2, 3);
        assertThat(memory.of(List.of("a", "ccc"))).containsExactly(1, 3);
        assertThat(judged).containsExactly("dddd", "eeeee");
    }

    @Test
    void rowsInAnotherOrderAreStillJudgedRightly() {
        memory.of(List.of("a", "bb", "ccc"));

        assertThat(memory.of(List.of("ccc", "bb", "a"))).containsExactly(3, 2, 1);
    }
}
