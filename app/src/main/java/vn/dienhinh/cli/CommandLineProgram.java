package vn.dienhinh.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;

/** The program without a window. */
public final class CommandLineProgram {

    private final CommandLine commands;

    /**
     * @param findingsAsJson a checked file as JSON text
     * @param out            standard output: findings
     * @param err            standard error: everything else
     */
    public CommandLineProgram(Messages messages, FindingMessages findingMessages, ConferenceCodec codec,
                              SampleCatalogue samples, Supplier<ExportService> exports, FileStore files, Clock clock,
                              Function<CheckedFile, String> findingsAsJson, PrintWriter out, PrintWriter err) {
        CliContext context = new CliContext(messages, findingMessages, codec, samples, exports, clock, findingsAsJson,
                out, err);
        commands = new CommandLine(new RootCommand())
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new SampleCommand(context, files))
                .setOut(out).setErr(err)
                .setParameterExceptionHandler(new UsageErrors(messages, err))
                .setExecutionExceptionHandler(new UnexpectedFailures(messages, err))
                .setUsageHelpAutoWidth(true);
    }

    /** Runs a command and returns the exit code: 0 fine, 1 findings with an error, 2 usage, 3 input, 4 output. */
    public int run(String... arguments) {
        return commands.execute(arguments);
    }
}
