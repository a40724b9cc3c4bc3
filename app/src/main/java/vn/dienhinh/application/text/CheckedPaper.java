package vn.dienhinh.application.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.dienhinh.domain.check.text.TextRemark;

/** A paper's text and what was found in it. */
public final class CheckedPaper {

    private final String text;
    private final List<TextRemark> remarks;
    private final int[] lineStarts;

    /**
     * @param text    the text as it was read
     * @param remarks in the order of the text, with places in it
     */
    public CheckedPaper(String text, List<TextRemark> remarks) {
        this.text = text;
        this.remarks = List.copyOf(remarks);
        lineStarts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(place -> text.charAt(place) == '\n').map(place -> place + 1)).toArray();
    }

    /** The text as it was read. */
    public String text() {
        return text;
    }

    /** What was found, in the order of the text. */
    public List<TextRemark> remarks() {
        return remarks;
    }

    /** Line of a place, counted from 1. */
    public int line(int place) {
        int found = Arrays.binarySearch(lineStarts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Column of a place in its line, counted from 1. */
    public int column(int place) {
        return place - lineStarts[line(place) - 1] + 1;
    }

    /** The words that a remark is about, on one line. */
    public String words(TextRemark remark) {
        return text.substring(remark.from(), remark.to()).replaceAll("\\s+", " ");
    }
}
