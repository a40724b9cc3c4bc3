package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.infrastructure.files.FullDisk;

/** What a failure of the database means for the clerk. */
final class StoreErrors {

    private StoreErrors() {
    }

    /**
     * The failure with its reason; one that is a StoreException already stays as it is.
     *
     * @param folder where the store lies
     */
    static StoreException of(Throwable failure, Path folder) {
        IOException written = WriteFailures.take(folder).orElse(null);
        if (failure instanceof StoreException known) {
            return known;
        }
        return new StoreException(reason(failure, written, folder),
                "the store failed: " + failure.getClass().getSimpleName(), withCause(failure, written));
    }

    private static Throwable withCause(Throwable failure, IOException written) {
        if (written != null) {
            failure.addSuppressed(written);
        }
        return failure;
    }

    private static Reason reason(Throwable failure, IOException written, Path folder) {
        if (FullDisk.isCauseOf(failure) || written != null && FullDisk.isCauseOf(written, folder)) {
            return Reason.DISK_FULL;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return Reason.FAILED;
            }
            if (cause instanceof SQLException sql) {
                return switch (sql.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
                    case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 -> Reason.FOLDER_NOT_WRITABLE;
                    case ErrorCode.FILE_VERSION_ERROR_1 -> Reason.NEWER_VERSION;
                    case ErrorCode.OUT_OF_MEMORY -> Reason.FAILED;
                    default -> Reason.DAMAGED;
                };
            }
        }
        return Reason.DAMAGED;
    }
}
