package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.export.ConflictPolicy;
import vn.dienhinh.application.export.ExportFailure;
import vn.dienhinh.application.export.ExportRequest;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Finding;

/** {@code export FILE --out DIR}: writes the papers of a conference file, and prints what the rules find in it. */
@Command(name = "export", description = "Xuất văn bản của một tệp hội nghị; tệp cùng tên được thay bằng bản mới.")
final class ExportCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TỆP", converter = PathConverter.class,
            description = "Tệp hội nghị (*.json).")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "THƯ_MỤC", converter = PathConverter.class,
            description = "Thư mục sẽ ghi văn bản; chưa có thì được tạo.")
    private Path out;

    @Option(names = "--format", split = ",", paramLabel = "docx,pdf", hideParamSyntax = true,
            description = "Định dạng; mặc định cả hai.")
    private List<String> formats = List.of();

    @Option(names = "--paper", split = ",", paramLabel = "plan,delegates,report,...|all", hideParamSyntax = true,
            description = "Loại văn bản: plan, delegates, budget, working-note, council-minutes, award-decision, invitation, backdrop, "
                    + "report, badges, sign-in, meeting-minutes, result-report, proposal, congress-list, "
                    + "achievement-reports, achievement-summaries, dossier-letter; mặc định tất cả.")
    private List<String> papers = List.of();

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Set<DocumentFormat> chosenFormats = chosen(formats, DocumentFormat.class, "cli.format.unknown");
        Set<PaperKind> chosenPapers = chosen(papers, PaperKind.class, "cli.paper.unknown");
        Optional<Conference> conference = new GivenFile(context).read(file);
        if (conference.isEmpty()) {
            return ExitCode.INPUT;
        }
        List<Finding> findings = context.check().apply(conference.get());
        new FindingPrinter(context).printLines(findings);
        ExportResult result = context.exports().get().export(conference.get(),
                new ExportRequest(out, chosenPapers, chosenFormats, ConflictPolicy.REPLACE));
        result.written().forEach(paper -> say("cli.written", paper.file().toString()));
        result.failures().forEach(this::say);
        if (!result.failures().isEmpty()) {
            return ExitCode.OUTPUT;
        }
        int code = FindingPrinter.exitCode(findings);
        if (code == ExitCode.FINDINGS) {
            say("cli.draft");
        }
        return code;
    }

    /** The values of an enum that were named, all of them where none or "all" was; another name is wrong usage. */
    private <E extends Enum<E>> Set<E> chosen(List<String> names, Class<E> type, String unknownKey) {
        if (names.isEmpty() || names.contains(ALL)) {
            return EnumSet.allOf(type);
        }
        Function<E, String> name = value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> unknown = new ArrayList<>(names);
        Set<E> found = EnumSet.noneOf(type);
        for (E value : EnumSet.allOf(type)) {
            if (unknown.removeIf(name.apply(value)::equals)) {
                found.add(value);
            }
        }
        if (!unknown.isEmpty()) {
            String known = EnumSet.allOf(type).stream().map(name).collect(Collectors.joining(", "));
            throw new WrongUsageException(spec.commandLine(),
                    context.messages().get(unknownKey, unknown.get(0), known));
        }
        return found;
    }

    private void say(ExportFailure failure) {
        say("export.failure." + failure.reason(), failure.paper().file().toString());
    }

    private void say(String key, Object... arguments) {
        context.err().println(context.messages().get(key, arguments));
    }
}
