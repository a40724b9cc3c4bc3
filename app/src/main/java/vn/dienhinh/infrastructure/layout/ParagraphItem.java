package vn.dienhinh.infrastructure.layout;

import java.util.List;

/**
 * A paragraph or rule line, set into lines.
 *
 * @param before       gap above, in points
 * @param after        gap below, in points
 * @param keepWithNext true when it must not be the last thing on its page
 * @param headingLevel from 1 for a heading; 0 for text
 * @param text         its letters, for the bookmark of a heading
 * @param lines        its lines
 */
record ParagraphItem(double before, double after, boolean keepWithNext, int headingLevel, String text,
                     List<Strip> lines) implements FlowItem {

    /** Word's control of widows and orphans: no fewer lines than this alone on a page. */
    static final int LEAST_LINES = 2;

    @Override
    public double height() {
        return Strip.height(lines);
    }

    @Override
    public double leastHeight() {
        boolean whole = lines.size() < 2 * LEAST_LINES;
        return Strip.leastHeight(whole ? lines : lines.subList(0, LEAST_LINES));
    }

    /**
     * How many of the lines from one on may go on a page that has room for {@code fitting}: all, or so many that
     * neither part has fewer than two.
     */
    static int allowed(int remaining, int fitting) {
        if (fitting >= remaining) {
            return remaining;
        }
        int taken = Math.min(fitting, remaining - LEAST_LINES);
        return taken < LEAST_LINES ? 0 : taken;
    }
}
