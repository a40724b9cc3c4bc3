package vn.dienhinh.application.reading;

import java.nio.file.Path;
import vn.dienhinh.application.reading.finding.PlanReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.SourceText;

/** Reads superiors' plans from files and from pasted text. */
public final class PlanReadingService {

    private final SourceFiles files;
    private final PlanReader reader = new PlanReader();

    public PlanReadingService(SourceFiles files) {
        this.files = files;
    }

    /**
     * A paper's text and what was read out of it.
     *
     * @param source  the text, in which the places of the reading lie
     * @param reading the proposal
     */
    public record ReadPlan(SourceText source, PlanReading reading) {
    }

    /**
     * Reads a file, which is not changed.
     *
     * @throws UnreadablePlanException when no text can be taken out of it
     */
    public ReadPlan read(Path file) throws UnreadablePlanException {
        return read(files.read(file));
    }

    /** Reads the bytes of a file; see {@link #read(Path)}. */
    public ReadPlan read(byte[] file) throws UnreadablePlanException {
        return read(files.read(file));
    }

    /** Reads a pasted text. */
    public ReadPlan readText(String text) throws UnreadablePlanException {
        return read(files.readText(text));
    }

    private ReadPlan read(SourceText source) {
        return new ReadPlan(source, reader.read(source));
    }
}
