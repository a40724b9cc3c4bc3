package vn.dienhinh.application.export;

import java.nio.file.Path;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * One paper in one format as a file.
 *
 * @param kind   which paper
 * @param format in which format
 * @param file   the file
 */
public record ExportedFile(PaperKind kind, DocumentFormat format, Path file) {
}
