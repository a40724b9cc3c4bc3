package vn.dienhinh.infrastructure.db;

import java.sql.SQLException;

/** A failure as the log may have it: what failed where, without the database's sentences, which quote people's data. */
final class LoggedCause {

    private static final int FRAMES = 4;

    private LoggedCause() {
    }

    /** The chain of causes on one line. */
    static String of(Throwable failure) {
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
