package vn.dienhinh.application.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export did.
 *
 * @param written   papers that are now on disk
 * @param conflicts with {@link ConflictPolicy#ASK}: files that already exist; then nothing has been written
 * @param failures  papers that could not be written
 */
public record ExportResult(List<ExportedFile> written, List<Path> conflicts, List<ExportFailure> failures) {

    public ExportResult {
        written = List.copyOf(written);
        conflicts = List.copyOf(conflicts);
        failures = List.copyOf(failures);
    }

    /** True when every paper that was asked for is on disk. */
    public boolean isComplete() {
        return conflicts.isEmpty() && failures.isEmpty();
    }
}
