package vn.dienhinh.application.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.application.export.ConflictPolicy;
import vn.dienhinh.application.export.ExportRequest;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.ExportedFile;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** Gives the paper at hand to Word or to the printer. Writes files and starts programs: never on the UI thread. */
public final class PaperHandOut {

    private final ExportService exports;
    private final DesktopPrograms programs;

    public PaperHandOut(ExportService exports, DesktopPrograms programs) {
        this.exports = exports;
        this.programs = programs;
    }

    /** What became of a paper that was to be printed. */
    public enum Printing { PRINTED, OPENED_FOR_PRINTING }

    /**
     * The paper as a Word file of that folder. A file that was exported before and says the same is taken as it is, since
     * it may have been worked on in Word; else the paper is exported under a free name. Nothing is overwritten.
     */
    public ExportResult wordFile(Conference conference, PaperKind kind, Path folder) {
        ExportRequest request = new ExportRequest(folder, Set.of(kind), Set.of(DocumentFormat.DOCX),
                ConflictPolicy.RENAME);
        ExportedFile usual = exports.plannedFiles(conference, request).get(0);
        String mark = PaperProgress.entry(conference, kind).exportedMark();
        boolean same = Files.isRegularFile(usual.file()) && exports.mark(conference, kind).equals(mark);
        return same ? new ExportResult(List.of(usual), List.of(), List.of())
                : exports.export(conference, request);
    }

    /** Fingerprint of what the paper says now. */
    public String mark(Conference conference, PaperKind kind) {
        return exports.mark(conference, kind);
    }

    /**
     * Opens a file or folder.
     *
     * @throws NoProgramException when the machine has no program for it
     */
    public void open(Path file) throws NoProgramException {
        programs.open(file);
    }

    /**
     * Prints the paper from a PDF file of the system's temporary folder; where nothing prints PDF files, opens it, so
     * that the clerk prints from there.
     *
     * @throws IOException        when the file can't be written
     * @throws NoProgramException when the machine has no program for PDF files at all
     */
    public Printing print(Conference conference, PaperKind kind) throws IOException, NoProgramException {
        Path folder = Files.createTempDirectory("dien-hinh");
        ExportResult result = exports.export(conference, new ExportRequest(folder, Set.of(kind),
                Set.of(DocumentFormat.PDF), ConflictPolicy.REPLACE));
        if (result.written().isEmpty()) {
            throw new IOException("the paper could not be written");
        }
        Path file = result.written().get(0).file();
        result.written().forEach(written -> written.file().toFile().deleteOnExit());
        try {
            programs.print(file);
            return Printing.PRINTED;
        } catch (NoProgramException e) {
            programs.open(file);
            return Printing.OPENED_FOR_PRINTING;
        }
    }
}
