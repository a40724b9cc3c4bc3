package vn.dienhinh.bootstrap;

import java.io.PrintWriter;
import java.time.Clock;
import vn.dienhinh.cli.BackupCommands;
import vn.dienhinh.cli.CommandLineProgram;
import vn.dienhinh.cli.ListCommands;
import vn.dienhinh.cli.ParcelCommands;
import vn.dienhinh.cli.StoreCommands;
import vn.dienhinh.infrastructure.db.StoreCopies;
import vn.dienhinh.infrastructure.json.RecordJson;

/** Puts the command line together from the program's real parts. */
public final class CommandLineFactory {

    private CommandLineFactory() {
    }

    /**
     * The command line.
     *
     * @param clock what counts as today
     * @param out   standard output: findings
     * @param err   standard error: everything else
     */
    public static CommandLineProgram create(Clock clock, PrintWriter out, PrintWriter err) {
        return create(new Services(clock), out, err);
    }

    static CommandLineProgram create(Services services, PrintWriter out, PrintWriter err) {
        return new CommandLineProgram(services.messages, services.findingMessages, services.codec, services.samples,
                services::exports, services.files, services::check, services::formChecks, services::planReadings,
                services::texts, new RecordJson()::encode, out, err)
                .with(new ListCommands(services::delegateImport, services::delegateExport, services.files))
                .with(new ParcelCommands(services::parcels))
                .with(new StoreCommands(new StoreCopies(services.clock), services.backupOffers(), services.files))
                .with(new BackupCommands(services.restore()));
    }
}
