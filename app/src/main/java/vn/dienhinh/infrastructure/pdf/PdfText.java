package vn.dienhinh.infrastructure.pdf;

import java.util.List;
import java.util.stream.Collectors;
import vn.dienhinh.domain.form.ObservedRun;

/**
 * Letters in one line of a PDF page, up to the next gap that no blank fills. Lengths in millimetres from the sheet's
 * upper left corner.
 *
 * @param page     number of the page, from 0
 * @param left     where the first letter begins
 * @param right    where the last one ends
 * @param baseline the line that the letters stand on
 * @param close    true when no more than a blank and a gap that may be a stretched line's stand before it
 */
record PdfText(int page, double left, double right, double baseline, boolean close, List<ObservedRun> runs) {

    PdfText {
        runs = List.copyOf(runs);
    }

    double middle() {
        return (left + right) / 2;
    }

    String text() {
        return runs.stream().map(ObservedRun::text).collect(Collectors.joining());
    }

    double sizePt() {
        return runs.stream().mapToDouble(ObservedRun::sizePt).max().orElse(0);
    }
}
