package vn.dienhinh.infrastructure.db;

import java.sql.SQLException;
import vn.dienhinh.application.conference.StoreException;

/** A failure as the log may have it: what failed where, without the database's sentences, which quote people's data. */
public final class LoggedCause {

    private static final int FRAMES = 4;

    /** The innermost cause in a few words, for support. */
    static String inShort(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof SQLException sql) {
            return "database error " + sql.getErrorCode();
        }
        return cause instanceof StoreException || cause.getClass().getName().startsWith("org.h2.mvstore")
                ? cause.getMessage() : cause.getClass().getSimpleName();
    }

    private LoggedCause() {
    }

    /** The chain of causes on one line. */
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " <- ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql) {
                text.append(' ').append(sql.getErrorCode());
            } else if (cause.getClass().getName().startsWith("org.h2.mvstore")) {
                text.append(' ').append(cause.getMessage());
            }
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
                text.append(i == 0 ? " at " : ", ").append(trace[i].getClassName()).append('.')
                        .append(trace[i].getMethodName()).append(':').append(trace[i].getLineNumber());
            }
        }
        return text.toString();
    }
}
