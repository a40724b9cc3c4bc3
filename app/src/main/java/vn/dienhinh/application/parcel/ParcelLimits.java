package vn.dienhinh.application.parcel;

/**
 * How much a package may hold, far above any dossier and far below what would fill a small machine.
 *
 * @param entries     files
 * @param entryBytes  bytes of one file, unpacked
 * @param allBytes    bytes of all files together, unpacked; and of the package itself
 * @param textBytes   bytes of the conference or of the manifest, which are read as a whole
 * @param nameLetters letters of a name
 */
public record ParcelLimits(int entries, int entryBytes, long allBytes, int textBytes, int nameLetters) {

    private static final int MEGABYTE = 1024 * 1024;

    /** The limits of this program. */
    public static ParcelLimits usual() {
        return new ParcelLimits(5000, 200 * MEGABYTE, 600L * MEGABYTE, 32 * MEGABYTE, 240);
    }

    /** Bytes as megabytes, for telling them. */
    public static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
