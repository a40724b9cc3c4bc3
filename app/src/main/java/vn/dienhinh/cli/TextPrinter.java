package vn.dienhinh.cli;

import java.util.List;
import vn.dienhinh.application.text.CheckedPaper;
import vn.dienhinh.domain.check.text.TextRemark;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;

/** What was found in a text, as lines or as data. */
final class TextPrinter {

    private final CliContext context;

    TextPrinter(CliContext context) {
        this.context = context;
    }

    /** One line a finding: {@code WARNING code line:column: message}. */
    void printLines(CheckedPaper paper) {
        paper.remarks().forEach(remark -> context.out().println(remark.severity() + " " + remark.code() + " "
                + place(paper, remark) + ": " + sentence(remark)));
    }

    /** Everything as one record. */
    CheckedText data(String file, CheckedPaper paper) {
        List<CheckedText.Entry> entries = paper.remarks().stream().map(remark -> new CheckedText.Entry(
                remark.severity().name(), remark.code(), paper.line(remark.from()), paper.column(remark.from()),
                remark.from(), remark.to(), paper.words(remark), sentence(remark), remark.replacement())).toList();
        return new CheckedText(CheckedText.FORMAT_VERSION, file, count(paper.remarks(), Severity.ERROR),
                count(paper.remarks(), Severity.WARNING), count(paper.remarks(), Severity.INFO), entries);
    }

    /** 1 when something must be mended or looked at. */
    static int exitCode(List<TextRemark> remarks) {
        return remarks.size() > count(remarks, Severity.INFO) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private String sentence(TextRemark remark) {
        return context.findingMessages().sentence(remark.at(Place.field(Step.PLAN, "")));
    }

    private static String place(CheckedPaper paper, TextRemark remark) {
        return paper.line(remark.from()) + ":" + paper.column(remark.from());
    }

    private static long count(List<TextRemark> remarks, Severity severity) {
        return remarks.stream().filter(remark -> remark.severity() == severity).count();
    }
}
