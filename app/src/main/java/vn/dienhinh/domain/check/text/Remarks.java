package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dienhinh.domain.finding.Severity;

/** Collects what the rules find, in the order of the text. */
final class Remarks {

    private final List<TextRemark> found = new ArrayList<>();

    /** A remark on a span of a paragraph, with the text that belongs there or null. */
    void add(String code, Severity severity, Paragraph paragraph, int from, int to, String replacement,
             Object... arguments) {
        found.add(new TextRemark(code, severity, paragraph.place(from), paragraph.placeAfter(to), List.of(arguments),
                paragraph.isWhole(from, to) ? replacement : null, paragraph.field()));
    }

    /** A suspicion or a slip that can be mended. */
    void warn(String code, Paragraph paragraph, int from, int to, String replacement, Object... arguments) {
        add(code, Severity.WARNING, paragraph, from, to, replacement, arguments);
    }

    /** A matter of style or a hint. */
    void hint(String code, Paragraph paragraph, int from, int to, String replacement, Object... arguments) {
        add(code, Severity.INFO, paragraph, from, to, replacement, arguments);
    }

    /** A hint on a place of the given text that no paragraph has. */
    void hintAt(String code, int from, int to) {
        found.add(new TextRemark(code, Severity.INFO, from, to, List.of(), null, 0));
    }

    /** All of them by place; two rules that say the same of the same place count once. */
    List<TextRemark> inOrder() {
        return found.stream().distinct().sorted(Comparator.comparingInt(TextRemark::from)
                .thenComparing(TextRemark::severity).thenComparing(TextRemark::code)).toList();
    }
}
