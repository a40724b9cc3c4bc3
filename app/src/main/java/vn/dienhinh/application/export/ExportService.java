package vn.dienhinh.application.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperPart;
import vn.dienhinh.application.paper.gap.PaperGap;
import vn.dienhinh.application.paper.gap.PaperGaps;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * Exports papers. Each is made whole in memory before its file is touched, so that a failing writer leaves no half
 * file; one paper that fails does not keep the others from being written.
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

    /** One document with the files that it is written to. */
    private record Planned(Supplier<PaperDocument> document, List<ExportedFile> files) {
    }

    /** The files that a request would make, in the order of papers; each whole paper before its parts. */
    public List<ExportedFile> plannedFiles(Conference conference, ExportRequest request) {
        return request.kinds().stream().flatMap(kind -> planned(conference, kind, request).stream())
                .map(Planned::files).flatMap(List::stream).toList();
    }

    /** The whole paper, then its parts; what is open is asked for once, when the first of them is made. */
    private List<Planned> planned(Conference conference, PaperKind kind, ExportRequest request) {
        List<Planned> planned = new ArrayList<>();
        planned.add(new Planned(() -> document(conference, kind), files(conference, kind, kind.fileStem(), request)));
        PaperBuilder builder = builders.get(kind);
        List<PaperPart> parts = builder == null ? List.of() : builder.parts(conference);
        if (!parts.isEmpty()) {
            Supplier<List<String>> open = once(() -> openPoints.of(conference, kind));
            parts.forEach(part -> planned.add(new Planned(() -> marked(kind, part.document(), open.get()),
                    files(conference, kind, part.fileStem(), request))));
        }
        return planned;
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        List<T> kept = new ArrayList<>();
        return () -> {
            if (kept.isEmpty()) {
                kept.add(source.get());
            }
            return kept.get(0);
        };
    }

    private static List<ExportedFile> files(Conference conference, PaperKind kind, String stem, ExportRequest request) {
        return request.formats().stream().map(format -> new ExportedFile(kind, format,
                request.directory().resolve(PaperFileNames.nameOf(conference, stem, format.extension())))).toList();
    }

    /** The paper as it would be exported, for a preview. */
    public PaperDocument document(Conference conference, PaperKind kind) {
        return marked(kind, open -> builder(kind).build(conference, open), openPoints.of(conference, kind));
    }

    /** No gap leaves unmarked: what the finished paper leaves open makes it a draft and stands on its last page. */
    private PaperDocument marked(PaperKind kind, Function<List<String>, PaperDocument> paper, List<String> open) {
        PaperDocument document = paper.apply(open);
        List<PaperGap> gaps = PaperGaps.of(document);
        return gaps.isEmpty() ? document
                : paper.apply(Stream.concat(open.stream(), openPoints.ofGaps(kind, gaps).stream()).distinct().toList());
    }

    /**
     * The finished file of a whole paper, in memory.
     *
     * @throws IOException when the writer fails, as for a letter that the font lacks
     */
    public byte[] content(Conference conference, PaperKind kind, DocumentFormat format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        writers.get(format).write(document(conference, kind), content);
        return content.toByteArray();
    }

    /** What the paper still leaves open, each place once; nothing is written. */
    public List<PaperGap> gaps(Conference conference, PaperKind kind) {
        return PaperGaps.of(builder(kind).build(conference, List.of()));
    }

    /**
     * Fingerprint of what the paper says now; the list of open points does not count, since it changes with the day.
     */
    public String mark(Conference conference, PaperKind kind) {
        return PaperMark.of(builder(kind).build(conference, List.of()));
    }

    /** The passages of the paper that the clerk may put into own words. */
    public List<DraftedPassage> passages(Conference conference, PaperKind kind) {
        return builder(kind).passages(conference);
    }

    private PaperBuilder builder(PaperKind kind) {
        PaperBuilder builder = builders.get(kind);
        if (builder == null) {
            throw new IllegalArgumentException("no builder for " + kind);
        }
        return builder;
    }

    /**
     * Exports.
     *
     * @return what was written and what was not; never throws for a file or a font
     */
    public ExportResult export(Conference conference, ExportRequest request) {
        List<Planned> planned = request.kinds().stream()
                .flatMap(kind -> planned(conference, kind, request).stream()).toList();
        List<Path> existing = planned.stream().map(Planned::files).flatMap(List::stream).map(ExportedFile::file)
                .filter(files::exists).toList();
        if (request.policy() == ConflictPolicy.ASK && !existing.isEmpty()) {
            return new ExportResult(List.of(), existing, List.of());
        }
        List<ExportedFile> written = new ArrayList<>();
        List<ExportFailure> failures = new ArrayList<>();
        for (Planned paper : planned) {
            PaperDocument document = paper.document().get();
            paper.files().stream().map(file -> named(file, request.policy()))
                    .forEach(file -> write(file, document, written, failures));
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
        } catch (FileStoreException e) {
            failures.add(failure(paper, ExportFailure.Reason.valueOf(e.reason().name())));
        } catch (IOException e) {
            failures.add(failure(paper, ExportFailure.Reason.FAILED));
        }
    }

    private ExportFailure failure(ExportedFile paper, ExportFailure.Reason reason) {
        Path otherName = reason == ExportFailure.Reason.FILE_IN_USE ? files.freeName(paper.file()) : null;
        return new ExportFailure(paper, reason, otherName);
    }
}
