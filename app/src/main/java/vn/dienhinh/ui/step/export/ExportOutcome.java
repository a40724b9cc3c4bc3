package vn.dienhinh.ui.step.export;

import java.util.List;
import java.util.Map;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.application.export.ExportedFile;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.form.FormPoint;

/**
 * What an export did and how the written files stand to official form.
 *
 * @param result what was written and what was not
 * @param marks  fingerprints of the papers that were written
 * @param faults points that a written file breaks; a fault of the program's own
 */
record ExportOutcome(ExportResult result, Map<PaperKind, String> marks, List<Fault> faults) {

    /** Points that one file breaks; no points when the file could not be read again. */
    record Fault(ExportedFile file, List<FormPoint> points) {
    }
}
