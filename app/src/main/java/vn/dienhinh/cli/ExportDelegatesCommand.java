package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dienhinh.application.roster.DelegateExport;
import vn.dienhinh.domain.conference.Conference;

/** {@code export-delegates CONFERENCE --out FILE}: the list of delegates as a workbook or a text table. */
@Command(name = "export-delegates", description = "Ghi danh sách đại biểu của một tệp hội nghị ra *.xlsx hoặc *.csv.")
final class ExportDelegatesCommand implements Callable<Integer> {

    private final CliContext context;
    private final ListCommands lists;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "HỘI_NGHỊ", converter = PathConverter.class, description = "Tệp hội nghị (*.json).")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "TỆP", converter = PathConverter.class,
            description = "Tệp sẽ ghi, tên kết thúc bằng .xlsx hoặc .csv.")
    private Path out;

    ExportDelegatesCommand(CliContext context, ListCommands lists) {
        this.context = context;
        this.lists = lists;
    }

    @Override
    public Integer call() {
        if (!DelegateExport.isKnownKind(out)) {
            throw new WrongUsageException(spec.commandLine(), context.messages().get("roster.kind.unknown"));
        }
        Optional<Conference> conference = new GivenFile(context).read(file);
        if (conference.isEmpty()) {
            return ExitCode.INPUT;
        }
        return new WrittenFile(context).write(out,
                () -> lists.exports().get().write(conference.get().delegates(), out));
    }
}
