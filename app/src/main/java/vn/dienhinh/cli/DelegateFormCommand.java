package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code delegate-form --out FILE}: the empty workbook that hamlets fill in. */
@Command(name = "delegate-form", description = "Ghi mẫu danh sách trống (*.xlsx) để gửi các thôn, tổ dân phố.")
final class DelegateFormCommand implements Callable<Integer> {

    private final CliContext context;
    private final ListCommands lists;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(names = "--out", required = true, paramLabel = "TỆP", converter = PathConverter.class,
            description = "Tệp sẽ ghi, tên kết thúc bằng .xlsx.")
    private Path out;

    DelegateFormCommand(CliContext context, ListCommands lists) {
        this.context = context;
        this.lists = lists;
    }

    @Override
    public Integer call() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new WrongUsageException(spec.commandLine(), context.messages().get("roster.kind.unknown"));
        }
        return new WrittenFile(context).write(out, () -> lists.exports().get().writeForm(out));
    }
}
