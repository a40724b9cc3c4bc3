package vn.dienhinh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dienhinh.application.parcel.ParcelItem;
import vn.dienhinh.application.parcel.ParcelService;
import vn.dienhinh.domain.conference.Conference;

/** {@code pack CONFERENCE --papers DIR --out FILE.dienhinh}: one file with a conference and its papers. */
@Command(name = "pack", description = "Đóng một hội nghị và các văn bản thành một gói (*.dienhinh) để chuyển sang máy khác.",
        footer = {"", "Mã kết thúc: 0 đã ghi gói; 3 không đọc được hội nghị hoặc thư mục; 4 không ghi được gói."})
final class PackCommand implements Callable<Integer> {

    private final CliContext context;
    private final ParcelCommands parcels;

    @Mixin
    private HelpOption help;

    @Mixin
    private GivenPassword password;

    @Parameters(paramLabel = "HỘI_NGHỊ", converter = PathConverter.class, description = "Tệp hội nghị (*.json).")
    private Path file;

    @Option(names = "--papers", paramLabel = "THƯ_MỤC", converter = PathConverter.class,
            description = "Thư mục có các văn bản đã xuất; mọi tệp trong đó vào gói với tên đang có.")
    private Path papers;

    @Option(names = "--out", required = true, paramLabel = "GÓI", converter = PathConverter.class,
            description = "Gói sẽ ghi, thường có tên kết thúc bằng .dienhinh.")
    private Path out;

    PackCommand(CliContext context, ParcelCommands parcels) {
        this.context = context;
        this.parcels = parcels;
    }

    @Override
    public Integer call() {
        Optional<char[]> key = password.read(context);
        Optional<Conference> conference = key.isEmpty() ? Optional.empty() : new GivenFile(context).read(file);
        if (conference.isEmpty()) {
            return ExitCode.INPUT;
        }
        ParcelService service = parcels.parcels().get();
        Optional<List<ParcelItem>> items = items(service);
        if (items.isEmpty()) {
            return ExitCode.INPUT;
        }
        return new WrittenFile(context).write(out,
                () -> service.pack(conference.get(), items.get(), out, GivenPassword.orNone(key.get())));
    }

    private Optional<List<ParcelItem>> items(ParcelService service) {
        if (papers == null) {
            return Optional.of(List.of());
        }
        if (!Files.isDirectory(papers)) {
            context.err().println(context.messages().get("parcel.noFolder", papers.toString()));
            return Optional.empty();
        }
        try {
            return Optional.of(service.filesOf(papers, List.of(out, file)));
        } catch (IOException e) {
            context.err().println(context.messages().get("parcel.unreadableFolder", papers.toString()));
            return Optional.empty();
        } catch (ParcelService.TooMuchException e) {
            context.err().println(context.messages().get("parcel.tooMuch", papers.toString()));
            return Optional.empty();
        }
    }
}
