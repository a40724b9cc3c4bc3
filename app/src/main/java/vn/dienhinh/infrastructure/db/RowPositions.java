package vn.dienhinh.infrastructure.db;

import java.util.Arrays;
import java.util.List;

/**
 * Where the rows of a list stand. Positions only ascend, with room between them, so that most changes of a list write no
 * more than the rows they are about.
 */
final class RowPositions {

    /** Room left between two rows: half a dozen times somebody can be put in between before all are numbered anew. */
    static final int STEP = 1024;
    /** Far from the end of the numbers, so that there is always room for another list at either end. */
    private static final long FARTHEST = Integer.MAX_VALUE / 2;

    private final Integer[] stored;
    private final boolean[] kept;
    private final int[] wanted;

    private RowPositions(List<Integer> stored) {
        this.stored = stored.toArray(Integer[]::new);
        this.kept = longestAscending(this.stored);
        this.wanted = new int[this.stored.length];
    }

    /**
     * Positions for a list in its new order; as few as possible differ from the stored ones.
     *
     * @param stored the stored position of each entry, null for a new one
     */
    static int[] of(List<Integer> stored) {
        RowPositions positions = new RowPositions(stored);
        if (!positions.fill()) {
            Arrays.setAll(positions.wanted, place -> place * STEP);
        }
        return positions.wanted;
    }

    /** Puts the other rows between the kept ones; false when there is not room enough. */
    private boolean fill() {
        int place = 0;
        while (place < stored.length) {
            if (kept[place]) {
                wanted[place] = stored[place];
                place++;
                continue;
            }
            int end = place;
            while (end < stored.length && !kept[end]) {
                end++;
            }
            if (!fill(place, end)) {
                return false;
            }
            place = end;
        }
        return true;
    }

    private boolean fill(int from, int to) {
        int count = to - from;
        long room = (long) STEP * (count + 1);
        long low = from > 0 ? wanted[from - 1] : to < stored.length ? stored[to] - room : -STEP;
        long high = to < stored.length ? stored[to] : low + room;
        if (high - low - 1 < count || low < -FARTHEST || high > FARTHEST) {
            return false;
        }
        for (int place = from; place < to; place++) {
            wanted[place] = (int) (low + (high - low) * (place - from + 1) / (count + 1));
        }
        return true;
    }

    /** Marks the longest run of entries whose stored positions ascend: those stay where they are. */
    private static boolean[] longestAscending(Integer[] stored) {
        int[] ends = new int[stored.length];
        int[] before = new int[stored.length];
        int length = 0;
        for (int place = 0; place < stored.length; place++) {
            if (stored[place] != null) {
                int at = firstNotLess(stored, ends, length, stored[place]);
                before[place] = at == 0 ? -1 : ends[at - 1];
                ends[at] = place;
                length = Math.max(length, at + 1);
            }
        }
        boolean[] kept = new boolean[stored.length];
        for (int place = length == 0 ? -1 : ends[length - 1]; place >= 0; place = before[place]) {
            kept[place] = true;
        }
        return kept;
    }

    private static int firstNotLess(Integer[] stored, int[] ends, int length, int position) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stored[ends[middle]] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
