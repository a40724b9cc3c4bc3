package vn.dienhinh.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.backup.UnusableBackupException.Problem;
import vn.dienhinh.application.conference.StoreException;

/** {@code restore --data DIR --backup NAME [--conference ID]}: brings back a backup, or one conference of it. */
@Command(name = "restore", description = "Khôi phục dữ liệu từ một bản sao lưu; dữ liệu hiện có được sao lưu trước.",
        footer = {"", "Mã kết thúc: 0 đã khôi phục; 3 không có bản sao lưu ấy, bản sao lưu rỗng hoặc hỏng, hoặc không "
                + "mở được dữ liệu, không thay gì; 4 không ghi được."})
final class RestoreCommand implements Callable<Integer> {

    private final CliContext context;
    private final BackupCommands backups;

    @Mixin
    private HelpOption help;

    @Option(names = "--data", required = true, paramLabel = "THƯ_MỤC", converter = PathConverter.class,
            description = "Thư mục dữ liệu của chương trình.")
    private Path data;

    @Option(names = "--backup", required = true, paramLabel = "TÊN",
            description = "Tên bản sao lưu trong thư mục sao-luu, hoặc một tệp sao lưu ở nơi khác.")
    private String backup;

    @Option(names = "--conference", paramLabel = "MÃ",
            description = "Chỉ khôi phục hội nghị này, đặt cạnh hội nghị hiện có. Không ghi: khôi phục tất cả.")
    private String conference;

    RestoreCommand(CliContext context, BackupCommands backups) {
        this.context = context;
        this.backups = backups;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(data)) {
            context.err().println(context.messages().get("cli.restore.noData", data.toString()));
            return ExitCode.INPUT;
        }
        try {
            context.out().println(conference == null ? all() : one());
            return ExitCode.FINE;
        } catch (UnusableBackupException e) {
            context.err().println(context.messages().get("backup.problem." + e.problem(), backup));
            return e.problem() == Problem.DISK_FULL || e.problem() == Problem.NOT_WRITABLE ? ExitCode.OUTPUT
                    : ExitCode.INPUT;
        } catch (StoreException e) {
            context.err().println(context.messages().get("store." + e.reason() + ".text"));
            return ExitCode.INPUT;
        }
    }

    private String all() throws UnusableBackupException {
        BackupInfo restored = backups.restore().all(data, backup);
        return context.messages().get("cli.restore.all", restored.name(), restored.conferences().size(),
                restored.people());
    }

    private String one() throws UnusableBackupException {
        return context.messages().get("cli.restore.one", backups.restore().one(data, backup, conference), backup);
    }
}
