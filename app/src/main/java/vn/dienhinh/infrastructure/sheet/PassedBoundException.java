package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;

/** More than a bound allows. */
final class PassedBoundException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean rows;
    private final int bound;

    /** @param rows true for rows or cells, false for megabytes */
    PassedBoundException(boolean rows, int bound) {
        super("more than " + bound);
        this.rows = rows;
        this.bound = bound;
    }

    boolean rows() {
        return rows;
    }

    int bound() {
        return bound;
    }
}
