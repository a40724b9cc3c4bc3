package vn.dienhinh.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.application.roster.UnreadableListException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.RowStatus;
import vn.dienhinh.messages.RosterMessages;

/** {@code import-delegates FILE... [--into CONFERENCE --out NEW] [--json]}: the people of lists in any shape. */
@Command(name = "import-delegates", description = "Đọc danh sách đại biểu từ Excel, CSV, bảng Word, OpenDocument hoặc lời thư.",
        footer = {"", "Không có --out thì chỉ in ra, không ghi gì.", "Dòng không nhận được thì bỏ qua, các dòng khác "
                + "cùng vào một lần.", "Mã kết thúc: 0 đọc được mọi tệp; 3 có tệp không đọc được, không ghi gì."})
final class ImportDelegatesCommand implements Callable<Integer> {

    private final CliContext context;
    private final ListCommands lists;
    private final Function<Object, String> asJson;
    private final RosterMessages words;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TỆP", arity = "1..*", converter = PathConverter.class,
            description = "Tệp danh sách (*.xlsx, *.xls, *.ods, *.csv, *.tsv, *.docx, *.txt); nhiều tệp thì ghi lần lượt.")
    private List<Path> paths;

    @Option(names = "--into", paramLabel = "HỘI_NGHỊ", converter = PathConverter.class,
            description = "Tệp hội nghị (*.json) sẽ nhận thêm đại biểu; tệp này chỉ được đọc.")
    private Path into;

    @Option(names = "--out", paramLabel = "TỆP_MỚI", converter = PathConverter.class,
            description = "Tệp hội nghị mới sẽ ghi.")
    private Path out;

    @Option(names = "--json", description = "In kết quả ở dạng JSON.")
    private boolean json;

    ImportDelegatesCommand(CliContext context, ListCommands lists, Function<Object, String> asJson) {
        this.context = context;
        this.lists = lists;
        this.asJson = asJson;
        this.words = new RosterMessages(context.messages());
    }

    @Override
    public Integer call() {
        if (out != null && into == null) {
            throw new WrongUsageException(spec.commandLine(), context.messages().get("roster.outWithoutInto"));
        }
        Optional<Conference> conference = into == null ? Optional.of(Conference.blank(""))
                : new GivenFile(context).read(into);
        if (conference.isEmpty()) {
            return ExitCode.INPUT;
        }
        try {
            DelegateImport imports = lists.imports().get();
            ImportPreview preview = imports.preview(paths, conference.get().delegates(), List.of());
            int code = out == null ? ExitCode.FINE : write(imports.apply(conference.get(), preview.usableRows()));
            print(preview);
            return code;
        } catch (UnreadableListException e) {
            context.err().println(words.unreadable(e.file(), e.problem(), e.detail()));
            return ExitCode.INPUT;
        }
    }

    private int write(Conference conference) {
        return new WrittenFile(context).write(out,
                () -> lists.files().writeAtomically(out,
                        context.codec().encode(conference).getBytes(StandardCharsets.UTF_8)));
    }

    private void print(ImportPreview preview) {
        if (json) {
            context.out().println(asJson.apply(new ImportedFilesOf(words).preview(preview)));
            return;
        }
        preview.sheets().forEach(sheet -> sheet.remarks().forEach(remark -> context.err().println(
                remark.place().file() + " " + remark.place().sheet() + ": " + words.sentence(remark))));
        preview.rows().forEach(row -> context.out().println(line(row)));
        preview.doubles().forEach(pair -> context.out().println(context.messages().get("roster.double", pair.first(),
                pair.second())));
        preview.sheets().forEach(sheet -> sheet.left().forEach(left -> context.err().println(
                context.messages().get("roster.notTaken", left.place().toString(), left.text()))));
        context.out().println(context.messages().get("roster.counts", preview.usableRows().size(),
                count(preview, RowStatus.REMARKED), count(preview, RowStatus.REFUSED), preview.doubles().size()));
    }

    private static long count(ImportPreview preview, RowStatus status) {
        return preview.rows().stream().filter(row -> row.status() == status).count();
    }

    private String line(RosterRow row) {
        String name = row.person().fullName().isEmpty() ? context.messages().get("roster.noName")
                : row.person().fullName();
        return context.messages().get("roster.line", row.place().toString(), name, words.status(row.status()),
                row.remarks().stream().map(words::placed).collect(Collectors.joining(" "))).strip();
    }
}
