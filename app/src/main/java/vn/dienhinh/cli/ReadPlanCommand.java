package vn.dienhinh.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.reading.source.UnreadablePlanException;

/** {@code read-plan FILE [--json]}: what can be read out of a superior's plan. */
@Command(name = "read-plan", description = "Đọc kế hoạch của cấp trên (Word, *.rtf, *.odt, PDF, ảnh, trang web, *.txt) và in những gì tìm thấy.",
        footer = {"", "Kết quả chỉ là đề xuất, cần người dùng xem lại.", "Mã kết thúc: 0 đọc được; 3 không đọc được tệp."})
final class ReadPlanCommand implements Callable<Integer> {

    private final CliContext context;
    private final Supplier<PlanReadingService> readings;
    private final Function<ReadPlanFile, String> asJson;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TỆP", converter = PathConverter.class,
            description = "Tệp Word, *.rtf, *.odt, PDF, ảnh, trang web hoặc *.txt; tệp chỉ được đọc.")
    private Path file;

    @Option(names = "--json", description = "In kết quả ở dạng JSON.")
    private boolean json;

    ReadPlanCommand(CliContext context, Supplier<PlanReadingService> readings, Function<ReadPlanFile, String> asJson) {
        this.context = context;
        this.readings = readings;
        this.asJson = asJson;
    }

    @Override
    public Integer call() {
        try {
            PlanReadingService.ReadPlan plan = readings.get().read(file);
            if (json) {
                context.out().println(asJson.apply(ReadPlanData.of(file.toString(), plan.reading(), context.messages())));
            } else {
                new ReadPlanPrinter(context.messages(), context.out()).print(plan.reading());
            }
            return ExitCode.FINE;
        } catch (UnreadablePlanException e) {
            context.err().println(context.messages().get("unreadablePlan." + e.problem(), file.toString()));
            return ExitCode.INPUT;
        }
    }
}
