package vn.dienhinh.application.export;

import java.nio.file.Path;

/**
 * A paper that could not be written. What stood under its name before is untouched.
 *
 * @param paper     which paper, format and file
 * @param reason    why
 * @param otherName for FILE_IN_USE: a free name beside it to offer; null otherwise
 */
public record ExportFailure(ExportedFile paper, Reason reason, Path otherName) {

    /** Why, so that the window can say what to do. */
    public enum Reason {
        /** Another program, mostly Word, holds the file open. */
        FILE_IN_USE,
        /** The folder or file can't be written: read-only, no right, or not a folder. */
        NOT_WRITABLE,
        /** No room left on the disk. */
        DISK_FULL,
        /** This program has no writer for the format. */
        NO_WRITER,
        /** Anything else that went wrong while writing. */
        FAILED
    }}
