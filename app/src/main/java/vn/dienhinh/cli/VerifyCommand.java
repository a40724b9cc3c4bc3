package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dienhinh.application.verify.FormReport;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.domain.form.FormPoint;
import vn.dienhinh.domain.form.Verdict;
import vn.dienhinh.messages.FormMessages;

/** {@code verify FILE [--json]}: judges a Word or PDF file against the rules of official form. */
@Command(name = "verify", description = "Kiểm tra thể thức của một văn bản Word (*.docx) hoặc PDF.",
        footer = {"", "Mã kết thúc: 0 đúng thể thức; 1 có điểm sai; 3 không đọc được tệp."})
final class VerifyCommand implements Callable<Integer> {

    private final CliContext context;
    private final FormMessages words;
    private final Supplier<VerifyService> checks;
    private final Function<VerifiedFile, String> asJson;

    @Parameters(paramLabel = "TỆP", description = "Tệp *.docx hoặc *.pdf; tệp chỉ được đọc.")
    private Path file;

    @Option(names = "--json", description = "In mọi điểm ở dạng JSON.")
    private boolean json;

    VerifyCommand(CliContext context, Supplier<VerifyService> checks, Function<VerifiedFile, String> asJson) {
        this.context = context;
        this.words = new FormMessages(context.messages());
        this.checks = checks;
        this.asJson = asJson;
    }

    @Override
    public Integer call() {
        try {
            FormReport report = checks.get().verify(file, List.of());
            if (json) {
                context.out().println(asJson.apply(data(report)));
            } else {
                print(report);
            }
            return report.failing().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (UnreadablePaperException e) {
            context.err().println(context.messages().get("unreadablePaper." + e.problem(), file.toString()));
            return ExitCode.INPUT;
        }
    }

    private void print(FormReport report) {
        for (FormPoint point : report.failing()) {
            context.out().println(context.messages().get("form.line", point.code().code(), words.where(point),
                    words.sentence(point), words.found(point), words.wanted(point), words.source(point)));
        }
        context.out().println(context.messages().get("form.counts", report.count(Verdict.PASS),
                report.count(Verdict.FAIL), report.count(Verdict.NOT_APPLICABLE), report.count(Verdict.UNKNOWN)));
    }

    private VerifiedFile data(FormReport report) {
        return new VerifiedFile(VerifiedFile.FORMAT_VERSION, file.toString(), report.count(Verdict.PASS),
                report.count(Verdict.FAIL), report.count(Verdict.NOT_APPLICABLE), report.count(Verdict.UNKNOWN),
                report.points().stream().map(this::data).toList());
    }

    private VerifiedFile.Point data(FormPoint point) {
        return new VerifiedFile.Point(point.verdict().name(), point.code().code(), words.sentence(point),
                words.where(point), words.found(point), words.wanted(point), point.places(), words.source(point));
    }
}
