package vn.dienhinh.application.reading;

import java.nio.file.Path;
import vn.dienhinh.application.bounds.BoundedReading;
import vn.dienhinh.application.bounds.ReadingStoppedException;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.reading.finding.PlanReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
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
        return read(file, new ReadingWatch());
    }

    /**
     * Reads a file, which is not changed.
     *
     * @param watch may stop it
     */
    public ReadPlan read(Path file, ReadingWatch watch) throws UnreadablePlanException {
        return read(files.read(file, watch), watch);
    }

    /** Reads the bytes of a file; see {@link #read(Path)}. */
    public ReadPlan read(byte[] file) throws UnreadablePlanException {
        ReadingWatch watch = new ReadingWatch();
        return read(files.read(file, watch), watch);
    }

    /** Reads a pasted text. */
    public ReadPlan readText(String text) throws UnreadablePlanException {
        return readText(text, new ReadingWatch());
    }

    /** Reads a pasted text, which the watch may stop. */
    public ReadPlan readText(String text, ReadingWatch watch) throws UnreadablePlanException {
        return read(files.readText(text), watch);
    }

    private ReadPlan read(SourceText source, ReadingWatch watch) throws UnreadablePlanException {
        try {
            return BoundedReading.run(watch, () -> new ReadPlan(source, reader.read(source)));
        } catch (ReadingStoppedException e) {
            throw new UnreadablePlanException(Problem.valueOf(e.reason().name()), e);
        }
    }
}
