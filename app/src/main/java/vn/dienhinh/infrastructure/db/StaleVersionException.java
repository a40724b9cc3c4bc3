package vn.dienhinh.infrastructure.db;

/** The store does not hold the version that changes were computed against; the conference must be written whole. */
final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleVersionException() {
        super("the stored version is another one");
    }

    /** Throws when a statement that names one row hit none. */
    static void unlessEachHitOneRow(int[] hits) {
        for (int hit : hits) {
            if (hit == 0) {
                throw new StaleVersionException();
            }
        }
    }
}
