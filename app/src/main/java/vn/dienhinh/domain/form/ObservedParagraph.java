package vn.dienhinh.domain.form;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as it was read.
 *
 * @param column where it stands on the sheet
 * @param runs   its letters, looks resolved; a manual line break is {@code \n}
 * @param look   how it stands in its column
 * @param ruleMm length of a horizontal line drawn at it; null when there is none
 */
public record ObservedParagraph(ObservedColumn column, List<ObservedRun> runs, ParagraphLook look, Double ruleMm)
        implements ObservedBlock {

    public ObservedParagraph {
        runs = List.copyOf(runs);
    }

    /** Its letters as they stand in the file. */
    public String rawText() {
        return runs.stream().map(ObservedRun::text).collect(Collectors.joining());
    }

    /** Its letters in composed form, without outer blanks; inner blanks are kept. */
    public String text() {
        return Normalizer.normalize(rawText(), Normalizer.Form.NFC).strip();
    }

    /** True when it has no letters. */
    public boolean isBlank() {
        return rawText().isBlank();
    }

    /** Runs with letters. */
    public List<ObservedRun> visibleRuns() {
        return runs.stream().filter(run -> !run.text().isBlank()).toList();
    }
}
