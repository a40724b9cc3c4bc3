package vn.dienhinh.cli;

import java.util.List;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;

/** Findings as lines or as data. */
final class FindingPrinter {

    private final CliContext context;

    FindingPrinter(CliContext context) {
        this.context = context;
    }

    /** One line a finding: {@code ERROR code place: message}. */
    void printLines(List<Finding> findings) {
        findings.forEach(finding -> context.out().println(finding.severity() + " " + finding.code() + " "
                + finding.place().path() + ": " + context.findingMessages().sentence(finding)));
    }

    /** All findings as one JSON text. */
    void printJson(String file, List<Finding> findings) {
        List<CheckedFile.Entry> entries = findings.stream().map(this::entry).toList();
        context.out().println(context.findingsAsJson().apply(new CheckedFile(CheckedFile.FORMAT_VERSION, file,
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), entries)));
    }

    /** The exit code for findings: 1 when there is an error among them. */
    static int exitCode(List<Finding> findings) {
        return count(findings, Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private CheckedFile.Entry entry(Finding finding) {
        return new CheckedFile.Entry(finding.severity().name(), finding.code(), finding.place().path(),
                context.findingMessages().sentence(finding), finding.source().words(),
                finding.fixes().stream().map(context.findingMessages()::fix).toList());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
