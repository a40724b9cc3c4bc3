package vn.dienhinh.application.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * What to export where.
 *
 * @param directory folder for the files; made when missing
 * @param kinds     which papers, in their usual order
 * @param formats   in which formats
 * @param policy    what to do with files of the same name
 */
public record ExportRequest(Path directory, Set<PaperKind> kinds, Set<DocumentFormat> formats,
                            ConflictPolicy policy) {

    public ExportRequest {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
    }

    /** The same request with another policy: the clerk's answer after ASK. */
    public ExportRequest withPolicy(ConflictPolicy value) {
        return new ExportRequest(directory, kinds, formats, value);
    }
}
