package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.parcel.OpenedParcel;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.messages.ParcelMessages;

/** {@code unpack FILE.dienhinh --out DIR [--json]}: verifies a package, then writes what is in it. */
@Command(name = "unpack", description = "Kiểm tra một gói (*.dienhinh) rồi ghi hội nghị và các văn bản trong gói ra thư mục.",
        footer = {"", "Mã kết thúc: 0 gói nguyên vẹn, đã ghi ra; 3 gói không nguyên vẹn hoặc không đọc được, không ghi gì; "
                + "4 không ghi được thư mục."})
final class UnpackCommand implements Callable<Integer> {

    private final CliContext context;
    private final ParcelCommands parcels;
    private final Function<Object, String> asJson;

    @Mixin
    private HelpOption help;

    @Mixin
    private GivenPassword password;

    @Parameters(paramLabel = "GÓI", converter = PathConverter.class, description = "Gói (*.dienhinh); chỉ được đọc.")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "THƯ_MỤC", converter = PathConverter.class,
            description = "Thư mục sẽ ghi; chưa có thì được tạo, tệp cùng tên được thay.")
    private Path out;

    @Option(names = "--json", description = "In những gì có trong gói ở dạng JSON.")
    private boolean json;

    UnpackCommand(CliContext context, ParcelCommands parcels, Function<Object, String> asJson) {
        this.context = context;
        this.parcels = parcels;
        this.asJson = asJson;
    }

    @Override
    public Integer call() {
        Optional<char[]> key = password.read(context);
        if (key.isEmpty()) {
            return ExitCode.INPUT;
        }
        try {
            OpenedParcel parcel = parcels.parcels().get().unpack(file, GivenPassword.orNone(key.get()), out);
            print(parcel);
            return ExitCode.FINE;
        } catch (UnreadableParcelException e) {
            context.err().println(new ParcelMessages(context.messages()).sentence(file.toString(), e.problem(),
                    e.found()));
            return ExitCode.INPUT;
        } catch (FileStoreException e) {
            context.err().println(context.messages().get("cli.cannotWrite", out.toString()));
            return ExitCode.OUTPUT;
        }
    }

    private void print(OpenedParcel parcel) {
        Conference conference = parcel.conference();
        UnpackedParcel data = new UnpackedParcel(UnpackedParcel.FORMAT_VERSION, file.toString(),
                parcel.manifest().program(), Objects.toString(parcel.manifest().madeAt(), ""), conference.id(), conference.title(),
                conference.unit().kindAndName(), conference.delegates().size(), parcel.manifest().entries());
        if (json) {
            context.out().println(asJson.apply(data));
        } else {
            parcel.manifest().entries().forEach(entry -> context.out().println(
                    context.messages().get("parcel.line", entry.name(), entry.size(), entry.sha256())));
            context.err().println(context.messages().get("parcel.unpacked", data.title(), data.people(),
                    parcel.manifest().papers().size(), out.toString()));
        }
    }
}
