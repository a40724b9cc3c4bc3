package vn.dienhinh.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private record Heading(String id, int level) {
    }

    private final Outline<Heading> outline =
            new Outline<>(Heading::id, Heading::level, (heading, level) -> new Heading(heading.id(), level), 3);

    @Test
    void levelsThatSkipAreMended() {
        assertThat(words(outline.withoutGaps(list("a2 b3 c1 d3 e9")))).isEqualTo("a1 b2 c1 d2 e3");
    }

    @Test
    void aSectionIsRemovedWithEverythingBelowIt() {
        assertThat(words(outline.remove(list("a1 b1 c2 d3 e1"), "b"))).isEqualTo("a1 e1");
    }

    @Test
    void aNewSectionStandsBehindTheBlockOnTheSameLevel() {
        assertThat(words(outline.insertAfter(list("a1 b2 c1"), "a", new Heading("x", 1)))).isEqualTo("a1 b2 x1 c1");
        assertThat(words(outline.insertAfter(list("a1 b2 c1"), "b", new Heading("x", 1)))).isEqualTo("a1 b2 x2 c1");
        assertThat(words(outline.insertAfter(list("a1"), "unknown", new Heading("x", 3)))).isEqualTo("a1 x1");
    }

    @Test
    void blocksChangePlacesWithTheirNeighbours() {
        assertThat(words(outline.move(list("a1 b2 c1 d2 e1"), "c", true))).isEqualTo("c1 d2 a1 b2 e1");
        assertThat(words(outline.move(list("a1 b2 c1 d2 e1"), "a", false))).isEqualTo("c1 d2 a1 b2 e1");
    }

    @Test
    void aSectionStaysUnderItsHeadingWhenMoved() {
        assertThat(outline.canMove(list("a1 b2 c1 d2"), "d", true)).isFalse();
        assertThat(words(outline.move(list("a1 b2 c1 d2"), "d", true))).isEqualTo("a1 b2 c1 d2");
    }

    @Test
    void aBlockGoesDeeperOnlyUnderANeighbour() {
        assertThat(outline.canShift(list("a1 b2"), "b", true)).isFalse();
        assertThat(words(outline.shift(list("a1 b1 c2"), "b", true))).isEqualTo("a1 b2 c3");
        assertThat(words(outline.shift(list("a1 b2 c3"), "b", false))).isEqualTo("a1 b1 c2");
    }

    private static List<Heading> list(String words) {
        return Stream.of(words.split(" "))
                .map(word -> new Heading(word.substring(0, 1), Integer.parseInt(word.substring(1)))).toList();
    }

    private static String words(List<Heading> headings) {
        return headings.stream().map(heading -> heading.id() + heading.level()).collect(Collectors.joining(" "));
    }
}
