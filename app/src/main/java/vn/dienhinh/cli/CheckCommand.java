package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.text.CheckedPaper;
import vn.dienhinh.application.text.TextCheckService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/**
 * {@code check FILE [--json]}: what the rules find in a conference file; {@code check --text FILE [--json]}: what they
 * find in a paper's text.
 */
@Command(name = "check", description = "Kiểm tra một tệp hội nghị, hoặc lời văn của một văn bản, và in từng điều tìm thấy.",
        footer = {"", "Mã kết thúc: 0 không có lỗi; 1 có lỗi (với --text: có lỗi hoặc điều cần xem lại); 3 không đọc được tệp."})
final class CheckCommand implements Callable<Integer> {

    private final CliContext context;
    private final Supplier<TextCheckService> texts;
    private final Function<CheckedText, String> asJson;

    @Mixin
    private HelpOption help;

    @ArgGroup(multiplicity = "1")
    private Given given;

    /** One of the two. */
    private static final class Given {
        @Parameters(paramLabel = "TỆP", converter = PathConverter.class, description = "Tệp hội nghị (*.json).")
        private Path file;

        @Option(names = "--text", paramLabel = "VĂN-BẢN", converter = PathConverter.class,
                description = "Kiểm tra lời văn của một văn bản (*.txt, *.docx, *.pdf có chữ); tệp chỉ được đọc.")
        private Path text;
    }

    @Option(names = "--json", description = "In kết quả ở dạng JSON.")
    private boolean json;

    CheckCommand(CliContext context, Supplier<TextCheckService> texts, Function<CheckedText, String> asJson) {
        this.context = context;
        this.texts = texts;
        this.asJson = asJson;
    }

    @Override
    public Integer call() {
        return given.text != null ? checkText(given.text) : checkConference(given.file);
    }

    private int checkText(Path file) {
        try {
            CheckedPaper paper = texts.get().check(file);
            TextPrinter printer = new TextPrinter(context);
            if (json) {
                context.out().println(asJson.apply(printer.data(file.toString(), paper)));
            } else {
                printer.printLines(paper);
            }
            return TextPrinter.exitCode(paper.remarks());
        } catch (UnreadablePlanException e) {
            context.err().println(context.messages().get("unreadableText." + e.problem(), file.toString()));
            return ExitCode.INPUT;
        }
    }

    private int checkConference(Path file) {
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
