package vn.dienhinh.application.bounds;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.dienhinh.application.bounds.ReadingStoppedException.Reason;

/**
 * Runs a reading on a thread of its own inside the bounds of time, memory and depth. Whatever a file makes a library do,
 * the caller gets a result, the reading's own exception, or the reason why it was given up.
 */
public final class BoundedReading {

    private static final long LOOK_EVERY_MS = 25;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BoundedReading() {
    }

    /**
     * A reading.
     *
     * @param <T> what comes out
     * @param <E> what it throws by itself
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Runs a reading within the time of one paper; see {@link #run(ReadingWatch, Duration, Work)}. */
    public static <T, E extends Exception> T run(ReadingWatch watch, Work<T, E> work) throws E, ReadingStoppedException {
        return run(watch, ReadingBounds.TIME, work);
    }

    /**
     * Runs a reading.
     *
     * @param watch may stop it
     * @param time  processor time that it may take
     * @throws E                       what the reading throws by itself
     * @throws ReadingStoppedException where it was stopped or passed a bound
     */
    public static <T, E extends Exception> T run(ReadingWatch watch, Duration time, Work<T, E> work)
            throws E, ReadingStoppedException {
        Run<T, E> run = new Run<>(work);
        Thread thread = new Thread(null, run, "reading", ReadingBounds.STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            while (!run.done.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (watch.isStopped()) {
                    throw abandoned(thread, Reason.STOPPED);
                }
                if (THREADS.getThreadCpuTime(thread.getId()) > time.toNanos()) {
                    throw abandoned(thread, Reason.TIME);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandoned(thread, Reason.STOPPED);
        }
        return run.outcome();
    }

    /** A library that never looks up from its work can't be ended; it no longer gets in the way of others. */
    private static ReadingStoppedException abandoned(Thread thread, Reason reason) {
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.interrupt();
        return new ReadingStoppedException(reason, null);
    }

    /** One reading and what came of it; written by its thread before the latch opens. */
    private static final class Run<T, E extends Exception> implements Runnable {

        private final CountDownLatch done = new CountDownLatch(1);
        private final Work<T, E> work;
        private T result;
        private Throwable fault;

        Run(Work<T, E> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.run();
            } catch (Throwable e) {
                fault = e;
            } finally {
                done.countDown();
            }
        }

        @SuppressWarnings("unchecked")
        T outcome() throws E, ReadingStoppedException {
            if (fault == null) {
                return result;
            }
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof OutOfMemoryError) {
                    throw new ReadingStoppedException(Reason.MEMORY, null);
                }
                if (cause instanceof StackOverflowError) {
                    throw new ReadingStoppedException(Reason.DEPTH, null);
                }
            }
            if (fault instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (fault instanceof Error error) {
                throw error;
            }
            throw (E) fault;
        }
    }
}
