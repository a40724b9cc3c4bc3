package vn.dienhinh.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.text.TextCheckService;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;

/** The program without a window. */
public final class CommandLineProgram {

    private final CommandLine commands;
    private final CliContext context;
    private final Function<Object, String> asJson;

    /**
     * @param check          what the rules find in a conference today
     * @param formChecks     judges papers against the rules of official form; asked for when it is needed
     * @param planReadings   reads superiors' plans; asked for when it is needed
     * @param texts          checks the text of papers; asked for when it is needed
     * @param asJson         a record of results as JSON text
     * @param out            standard output: findings
     * @param err            standard error: everything else
     */
    public CommandLineProgram(Messages messages, FindingMessages findingMessages, ConferenceCodec codec,
                              SampleCatalogue samples, Supplier<ExportService> exports, FileStore files,
                              Function<Conference, List<Finding>> check, Supplier<VerifyService> formChecks,
                              Supplier<PlanReadingService> planReadings, Supplier<TextCheckService> texts,
                              Function<Object, String> asJson, PrintWriter out, PrintWriter err) {
        this.asJson = asJson;
        context = new CliContext(messages, findingMessages, codec, samples, exports, check,
                asJson::apply, out, err);
        commands = new CommandLine(new RootCommand())
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new CheckCommand(context, texts, asJson::apply))
                .addSubcommand(new SampleCommand(context, files))
                .addSubcommand(new VerifyCommand(context, formChecks, asJson::apply))
                .addSubcommand(new ReadPlanCommand(context, planReadings, asJson::apply))
                .setOut(out).setErr(err)
                .setParameterExceptionHandler(new UsageErrors(messages, err))
                .setExecutionExceptionHandler(new UnexpectedFailures(messages, err))
                .setUsageHelpAutoWidth(true);
    }

    /** The same program with the commands for lists of delegates. */
    public CommandLineProgram with(ListCommands lists) {
        commands.addSubcommand(new ImportDelegatesCommand(context, lists, asJson))
                .addSubcommand(new ExportDelegatesCommand(context, lists))
                .addSubcommand(new DelegateFormCommand(context, lists));
        return ready();
    }

    /** Handlers and streams reach only the commands that are there already. */
    private CommandLineProgram ready() {
        commands.setParameterExceptionHandler(new UsageErrors(context.messages(), context.err()))
                .setExecutionExceptionHandler(new UnexpectedFailures(context.messages(), context.err()))
                .setOut(context.out()).setErr(context.err())
                .setUsageHelpAutoWidth(true);
        return this;
    }

    /** The same program with the commands for packages. */
    public CommandLineProgram with(ParcelCommands parcels) {
        commands.addSubcommand(new PackCommand(context, parcels))
                .addSubcommand(new UnpackCommand(context, parcels, asJson));
        return ready();
    }

    /** The same program with the commands for data folders. */
    public CommandLineProgram with(StoreCommands store) {
        commands.addSubcommand(new StoreCommand(context, store, asJson));
        return ready();
    }

    /** The same program with the command that brings back backups. */
    public CommandLineProgram with(BackupCommands backups) {
        commands.addSubcommand(new RestoreCommand(context, backups));
        return ready();
    }

    /** Runs a command and returns the exit code: 0 fine, 1 findings with an error or faults of form, 2 usage, 3 input, 4 output. */
    public int run(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            context.err().println(context.messages().get("cli.exhausted"));
            return ExitCode.INPUT;
        }
    }
}
