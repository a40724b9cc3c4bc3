package vn.dienhinh.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.domain.conference.Conference;

/** {@code sample NAME --out FILE}: writes a sample conference to a file. */
@Command(name = "sample", description = "Ghi một hội nghị mẫu ra tệp; tệp cùng tên được thay bằng bản mới.")
final class SampleCommand implements Callable<Integer> {

    private final CliContext context;
    private final FileStore files;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TÊN", description = "trung-khanh, dai-son hoặc ngoc-trao.")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "TỆP", converter = PathConverter.class,
            description = "Tệp sẽ ghi.")
    private Path out;

    SampleCommand(CliContext context, FileStore files) {
        this.context = context;
        this.files = files;
    }

    @Override
    public Integer call() {
        Optional<Conference> sample = context.samples().sample(name);
        if (sample.isEmpty()) {
            context.err().println(context.messages().get("cli.sample.unknown", name,
                    String.join(", ", context.samples().names())));
            return ExitCode.USAGE;
        }
        return new WrittenFile(context).write(out,
                () -> files.writeAtomically(out,
                        context.codec().encode(sample.get()).getBytes(StandardCharsets.UTF_8)));
    }
}
