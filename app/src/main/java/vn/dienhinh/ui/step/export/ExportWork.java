package vn.dienhinh.ui.step.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.dienhinh.application.export.ExportRequest;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.ExportedFile;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.form.FormPoint;

/** Writes papers, then opens every written file again and judges its form. Runs off the UI thread. */
final class ExportWork {

    private final ExportService exports;
    private final Supplier<VerifyService> checks;

    ExportWork(ExportService exports, Supplier<VerifyService> checks) {
        this.exports = exports;
        this.checks = checks;
    }

    ExportOutcome run(Conference conference, ExportRequest request) {
        ExportResult result = exports.export(conference, request);
        Map<PaperKind, String> marks = new EnumMap<>(PaperKind.class);
        result.written().stream().map(ExportedFile::kind).distinct()
                .forEach(kind -> marks.put(kind, exports.mark(conference, kind)));
        return new ExportOutcome(result, marks, result.written().isEmpty() ? List.of() : faults(conference, result));
    }

    private List<ExportOutcome.Fault> faults(Conference conference, ExportResult result) {
        VerifyService service = checks.get();
        List<ExportOutcome.Fault> faults = new ArrayList<>();
        for (ExportedFile file : result.written()) {
            try {
                List<FormPoint> failing = service.verify(file.file(), people(conference, file.kind())).failing();
                if (!failing.isEmpty()) {
                    faults.add(new ExportOutcome.Fault(file, failing));
                }
            } catch (UnreadablePaperException e) {
                faults.add(new ExportOutcome.Fault(file, List.of()));
            }
        }
        return faults;
    }

    /** In the list of delegates nobody may be missing. */
    private static List<String> people(Conference conference, PaperKind kind) {
        return kind != PaperKind.DELEGATES ? List.of() : conference.delegates().stream().map(Delegate::fullName)
                .filter(name -> !name.isEmpty()).toList();
    }
}
