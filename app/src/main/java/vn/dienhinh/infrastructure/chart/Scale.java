package vn.dienhinh.infrastructure.chart;

/**
 * The figures beside the bars: whole, round and never more than a few.
 *
 * @param step from one figure to the next
 * @param top  the highest, at least the largest bar
 */
record Scale(long step, long top) {

    private static final int MOST_STEPS = 5;
    private static final long[] ROUND = {1, 2, 5};

    /** The scale for bars up to this figure. */
    static Scale upTo(long largest) {
        long power = 1;
        while (true) {
            for (long round : ROUND) {
                long step = round * power;
                if (largest <= step * MOST_STEPS) {
                    long steps = Math.max(1, (largest + step - 1) / step);
                    return new Scale(step, steps * step);
                }
            }
            power *= 10;
        }
    }
}
