package vn.dienhinh.infrastructure.db;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.infrastructure.files.FullDisk;

/** What a failure of the database means for the clerk. */
final class StoreErrors {

    private StoreErrors() {
    }

    /** The failure with its reason; one that is a StoreException already stays as it is. */
    static StoreException of(Exception failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        return new StoreException(reason(failure), "the store failed: " + failure.getClass().getSimpleName(), failure);
    }

    private static Reason reason(Throwable failure) {
        if (FullDisk.isCauseOf(failure)) {
            return Reason.DISK_FULL;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return switch (sql.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
                    case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 -> Reason.FOLDER_NOT_WRITABLE;
                    case ErrorCode.FILE_VERSION_ERROR_1 -> Reason.NEWER_VERSION;
                    default -> Reason.DAMAGED;
                };
            }
        }
        return Reason.DAMAGED;
    }
}
