package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/** {@code check FILE [--json]}: what the rules find in a conference file. */
@Command(name = "check", description = "Kiểm tra một tệp hội nghị và in từng điều tìm thấy.")
final class CheckCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TỆP", converter = PathConverter.class,
            description = "Tệp hội nghị (*.json).")
    private Path file;

    @Option(names = "--json", description = "In kết quả ở dạng JSON.")
    private boolean json;

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<Conference> conference = new GivenFile(context).read(file);
        if (conference.isEmpty()) {
            return ExitCode.INPUT;
        }
        List<Finding> findings = context.check().apply(conference.get());
        FindingPrinter printer = new FindingPrinter(context);
        if (json) {
            printer.printJson(file.toString(), findings);
        } else {
            printer.printLines(findings);
        }
        return FindingPrinter.exitCode(findings);
    }
}
