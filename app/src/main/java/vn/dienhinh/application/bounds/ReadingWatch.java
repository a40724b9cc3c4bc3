package vn.dienhinh.application.bounds;

import java.util.function.BiConsumer;

/** What goes between somebody who waits for a reading and the reading: how far it is, and that it shall stop. */
public final class ReadingWatch {

    private final BiConsumer<Integer, Integer> progress;
    private volatile boolean stopped;

    /** A reading that nobody watches. */
    public ReadingWatch() {
        this((done, all) -> { });
    }

    /** @param progress is told the page that is being read, from 1, and the number of pages; on any thread */
    public ReadingWatch(BiConsumer<Integer, Integer> progress) {
        this.progress = progress;
    }

    /** Asks the reading to stop; it does so within a second, with the reason STOPPED. */
    public void stop() {
        stopped = true;
    }

    /** True once the reading shall stop. */
    public boolean isStopped() {
        return stopped;
    }

    /** Tells that a page is being read. */
    public void page(int number, int all) {
        progress.accept(number, all);
    }
}
