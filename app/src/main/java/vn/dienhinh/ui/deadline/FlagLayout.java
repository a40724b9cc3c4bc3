package vn.dienhinh.ui.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts words beside a line of days so that neither words nor the poles they hang on meet: words stand at the right of
 * their pole, and a pole lower than every word that reaches over its place. Where the lanes do not suffice, neighbours
 * share a flag.
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
        List<Flag> flags = new ArrayList<>();
        int last = places.size() - 1;
        while (last >= 0) {
            int first = startOfDay(places, last);
            Flag flag = flag(first, last, places, measure, flags);
            while (flag.lane() >= lanes && first > 0) {
                first = startOfDay(places, first - 1);
                flag = flag(first, last, places, measure, flags);
            }
            while (flag.lane() >= lanes) {
                last = flags.remove(0).last();
                flag = flag(first, last, places, measure, flags);
            }
            flags.add(0, flag);
            last = first - 1;
        }
        return flags;
    }

    private static int startOfDay(List<Double> places, int index) {
        int first = index;
        while (first > 0 && places.get(first - 1).equals(places.get(index))) {
            first--;
        }
        return first;
    }

    /** Higher than all whose poles stand below its words. */
    private static Flag flag(int first, int last, List<Double> places, Measure measure, List<Flag> right) {
        double x = places.get(first);
        double width = measure.width(first, last);
        int lane = right.stream().filter(other -> other.x() < x + width + GAP).mapToInt(other -> other.lane() + 1)
                .max().orElse(0);
        return new Flag(first, last, x, width, lane);
    }
}
