package vn.dienhinh.ui.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts words beside a line of days so that neither words nor the poles they hang on meet: words stand at the right of
 * their pole, and a pole lower than every word that reaches over its place. Where the lanes do not suffice, the nearest
 * neighbours become one flag.
 */
final class FlagLayout {

    private static final double GAP = 6;

    private FlagLayout() {
    }

    /**
     * A flag for the items from one index to another.
     *
     * @param first index of its first item
     * @param last  index of its last item
     * @param x     place of the pole: of the first item
     * @param width of the words
     * @param lane  0 for the one next to the line
     */
    record Flag(int first, int last, double x, double width, int lane) {
    }

    /** Width of the words for the items from one index to another. */
    interface Measure {
        double width(int first, int last);
    }

    /**
     * The flags from left to right.
     *
     * @param places of the items, ascending; equal places share a flag
     * @param lanes  how many there are, at least 1
     */
    static List<Flag> of(List<Double> places, Measure measure, int lanes) {
        List<int[]> groups = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            int[] before = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (before != null && places.get(before[1]).equals(places.get(index))) {
                before[1] = index;
            } else {
                groups.add(new int[] {index, index});
            }
        }
        List<Flag> flags = placed(groups, places, measure);
        while (flags.stream().anyMatch(flag -> flag.lane() >= lanes)) {
            joinNearest(groups, places);
            flags = placed(groups, places, measure);
        }
        return flags;
    }

    /** From right to left, each higher than all whose poles stand below its words. */
    private static List<Flag> placed(List<int[]> groups, List<Double> places, Measure measure) {
        List<Flag> flags = new ArrayList<>();
        for (int index = groups.size() - 1; index >= 0; index--) {
            int[] group = groups.get(index);
            double x = places.get(group[0]);
            double width = measure.width(group[0], group[1]);
            int lane = flags.stream().filter(right -> right.x() < x + width + GAP).mapToInt(right -> right.lane() + 1)
                    .max().orElse(0);
            flags.add(0, new Flag(group[0], group[1], x, width, lane));
        }
        return flags;
    }

    private static void joinNearest(List<int[]> groups, List<Double> places) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int index = 0; index + 1 < groups.size(); index++) {
            double apart = places.get(groups.get(index + 1)[0]) - places.get(groups.get(index)[1]);
            if (apart < least) {
                least = apart;
                nearest = index;
            }
        }
        groups.get(nearest)[1] = groups.remove(nearest + 1)[1];
    }
}
