package vn.dienhinh.application.text;

import java.util.List;
import vn.dienhinh.domain.check.text.TextRemark;

/**
 * A paper's text and what was found in it.
 *
 * @param text    the text as it was read
 * @param remarks in the order of the text, with places in it
 */
public record CheckedPaper(String text, List<TextRemark> remarks) {

    public CheckedPaper {
        remarks = List.copyOf(remarks);
    }

    /** Line of a place, counted from 1. */
    public int line(int place) {
        return (int) text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Column of a place in its line, counted from 1. */
    public int column(int place) {
        return place - (text.lastIndexOf('\n', place - 1) + 1) + 1;
    }

    /** The words that a remark is about, on one line. */
    public String words(TextRemark remark) {
        return text.substring(remark.from(), remark.to()).replaceAll("\\s+", " ");
    }
}
