package vn.dienhinh.application.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.MissingGlyphException;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperKind;
import vn.dienhinh.domain.conference.Conference;

/**
 * Exports papers. Each is made whole in memory before its file is touched, so a letter that the font lacks or a failing
 * writer leaves no half file; one paper that fails does not keep the others from being written.
 */
public final class ExportService {

    private final Map<PaperKind, PaperBuilder> builders;
    private final Map<DocumentFormat, DocumentWriter> writers;
    private final FileStore files;
    private final OpenPoints openPoints;

    /**
     * @param builders   one for each kind of paper
     * @param writers    one for each format
     * @param files      where files go
     * @param openPoints what the rules find wrong, for the drafts' last page
     */
    public ExportService(List<PaperBuilder> builders, List<DocumentWriter> writers, FileStore files,
                         OpenPoints openPoints) {
        this.builders = builders.stream().collect(Collectors.toUnmodifiableMap(PaperBuilder::kind, Function.identity()));
        this.writers = writers.stream().collect(Collectors.toUnmodifiableMap(DocumentWriter::format, Function.identity()));
        this.files = files;
        this.openPoints = openPoints;
    }

    /** The files that a request would make, in the order of papers and formats. */
    public List<ExportedFile> plannedFiles(Conference conference, ExportRequest request) {
        List<ExportedFile> planned = new ArrayList<>();
        for (PaperKind kind : request.kinds()) {
            for (DocumentFormat format : request.formats()) {
                Path file = request.directory().resolve(PaperFileNames.nameOf(conference, kind, format));
                planned.add(new ExportedFile(kind, format, file));
            }
        }
        return List.copyOf(planned);
    }

    /** The paper as it would be exported, for a preview. */
    public PaperDocument document(Conference conference, PaperKind kind) {
        PaperBuilder builder = builders.get(kind);
        if (builder == null) {
            throw new IllegalArgumentException("no builder for " + kind);
        }
        return builder.build(conference, openPoints.of(conference, kind));
    }

    /**
     * Exports.
     *
     * @return what was written and what was not; never throws for a file or a font
     */
    public ExportResult export(Conference conference, ExportRequest request) {
        List<ExportedFile> planned = plannedFiles(conference, request);
        List<Path> existing = planned.stream().map(ExportedFile::file).filter(files::exists).toList();
        if (request.policy() == ConflictPolicy.ASK && !existing.isEmpty()) {
            return new ExportResult(List.of(), existing, List.of());
        }
        List<ExportedFile> written = new ArrayList<>();
        List<ExportFailure> failures = new ArrayList<>();
        for (PaperKind kind : request.kinds()) {
            PaperDocument document = document(conference, kind);
            planned.stream().filter(paper -> paper.kind() == kind)
                    .map(paper -> named(paper, request.policy()))
                    .forEach(paper -> write(paper, document, written, failures));
        }
        return new ExportResult(written, List.of(), failures);
    }

    private ExportedFile named(ExportedFile paper, ConflictPolicy policy) {
        return policy == ConflictPolicy.RENAME
                ? new ExportedFile(paper.kind(), paper.format(), files.freeName(paper.file()))
                : paper;
    }

    private void write(ExportedFile paper, PaperDocument document, List<ExportedFile> written,
                       List<ExportFailure> failures) {
        DocumentWriter writer = writers.get(paper.format());
        if (writer == null) {
            failures.add(failure(paper, ExportFailure.Reason.NO_WRITER));
            return;
        }
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            writer.write(document, content);
            files.writeAtomically(paper.file(), content.toByteArray());
            written.add(paper);
        } catch (MissingGlyphException e) {
            failures.add(new ExportFailure(paper, ExportFailure.Reason.MISSING_GLYPHS, e.missing(), null));
        } catch (FileStoreException e) {
            failures.add(failure(paper, ExportFailure.Reason.valueOf(e.reason().name())));
        } catch (IOException e) {
            failures.add(failure(paper, ExportFailure.Reason.FAILED));
        }
    }

    private ExportFailure failure(ExportedFile paper, ExportFailure.Reason reason) {
        Path otherName = reason == ExportFailure.Reason.FILE_IN_USE ? files.freeName(paper.file()) : null;
        return new ExportFailure(paper, reason, List.of(), otherName);
    }
}
