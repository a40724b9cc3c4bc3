package vn.dienhinh.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.store.BackupOffers;
import vn.dienhinh.application.store.StoreContents;
import vn.dienhinh.domain.conference.Conference;

/** {@code store --data DIR}: what a data folder holds, without changing a byte of it; or one conference as a file. */
@Command(name = "store", description = "Cho biết thư mục dữ liệu có gì, chỉ đọc; hoặc lưu một hội nghị trong đó ra tệp.")
final class StoreCommand implements Callable<Integer> {

    private final CliContext context;
    private final StoreCommands store;
    private final Function<Object, String> asJson;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(names = "--data", required = true, paramLabel = "THƯ_MỤC", converter = PathConverter.class,
            description = "Thư mục dữ liệu.")
    private Path folder;

    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Option(names = "--save", paramLabel = "MÃ", description = "Mã của hội nghị cần lưu ra tệp; cần --out.")
    private String id;

    @Option(names = "--out", paramLabel = "TỆP", converter = PathConverter.class, description = "Tệp *.json sẽ ghi.")
    private Path out;

    StoreCommand(CliContext context, StoreCommands store, Function<Object, String> asJson) {
        this.context = context;
        this.store = store;
        this.asJson = asJson;
    }

    @Override
    public Integer call() {
        if ((id == null) != (out == null)) {
            throw new WrongUsageException(spec.commandLine(), context.messages().get("cli.store.saveAndOut"));
        }
        return id == null ? tell() : save();
    }

    private int tell() {
        List<BackupOffers.Offer> backups = store.backups().all(folder);
        try {
            StoreContents contents = store.inspection().look(folder);
            if (json) {
                context.out().println(asJson.apply(StoreData.of(contents, backups)));
            } else {
                print(contents, backups);
            }
            return ExitCode.FINE;
        } catch (StoreException e) {
            String message = sentence(e);
            if (json) {
                context.out().println(asJson.apply(StoreData.refused(e.reason().name(), message, backups)));
            }
            context.err().println(message);
            return ExitCode.INPUT;
        }
    }

    private String sentence(StoreException failure) {
        return context.messages().get("cli.store.refused", folder.toString(),
                context.messages().get("store." + failure.reason() + ".title"));
    }

    private void print(StoreContents contents, List<BackupOffers.Offer> backups) {
        PrintWriter out = context.out();
        out.println(context.messages().get("cli.store.schema", contents.schemaVersion()));
        print(contents);
        for (BackupOffers.Offer backup : backups) {
            out.println(context.messages().get("cli.store.backup", backup.name(), backup.madeAt().toString()));
            print(backup.contents());
        }
    }

    private void print(StoreContents contents) {
        contents.conferences().forEach(held -> context.out().println(context.messages().get("cli.store.held",
                held.id(), held.title(), held.unit(), held.people(), held.changedAt().toString())));
        contents.unreadable().forEach(one -> context.out().println(context.messages().get("cli.store.unreadable",
                one.id(), one.title(), one.unit(), one.changedAt().toString(), one.why())));
    }

    private int save() {
        Optional<Conference> conference;
        try {
            conference = store.inspection().conference(folder, id);
        } catch (StoreException e) {
            context.err().println(sentence(e));
            return ExitCode.INPUT;
        }
        if (conference.isEmpty()) {
            context.err().println(context.messages().get("cli.store.unknown", id));
            return ExitCode.INPUT;
        }
        byte[] text = context.codec().encode(conference.get()).getBytes(StandardCharsets.UTF_8);
        return new WrittenFile(context).write(out, () -> store.files().writeAtomically(out, text));
    }
}
