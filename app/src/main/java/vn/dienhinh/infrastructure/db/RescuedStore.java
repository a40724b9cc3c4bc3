package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.h2.tools.Recover;
import org.h2.util.ScriptReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.application.store.StoreContents;
import vn.dienhinh.application.store.StoreRescue;
import vn.dienhinh.infrastructure.files.DurableFiles;
import vn.dienhinh.infrastructure.files.WorkFolder;

/**
 * Reads what is left of a damaged store, always on a copy: first the last whole state that the database finds in the
 * file, as after a file was cut off; then what its recovery tool gets out of the single pages.
 */
public final class RescuedStore implements StoreRescue {

    private static final Logger LOG = LoggerFactory.getLogger(RescuedStore.class);
    private static final String WORK = "dien-hinh-cuu";
    private static final String RECOVERED = "recovered";
    private static final int BLOCK = 4096;

    private final Clock clock;

    public RescuedStore(Clock clock) {
        this.clock = clock;
    }

    /** A store made from what could be read, up to date, and what is in it. */
    private record Rescued(StoreAddress store, StoreContents contents) {
        boolean isWhole() {
            return contents.unreadable().isEmpty() && !contents.conferences().isEmpty();
        }
    }

    private interface Way {
        StoreAddress take() throws IOException, SQLException;
    }

    @Override
    public Optional<StoreContents> readable(Path folder) {
        try (FolderLock lock = FolderLock.take(folder); WorkFolder work = WorkFolder.at(folder.resolve(WORK))) {
            return rescue(folder, work.path()).map(Rescued::contents);
        } catch (IOException | StoreException e) {
            LOG.warn("nothing can be read of the damaged store: {}", LoggedCause.of(e));
            return Optional.empty();
        }
    }

    @Override
    public Path openReadable(Path folder) {
        try (FolderLock lock = FolderLock.take(folder); WorkFolder work = WorkFolder.at(folder.resolve(WORK))) {
            Rescued rescued = rescue(folder, work.path())
                    .orElseThrow(() -> new StoreException(Reason.DAMAGED, "nothing can be read", null));
            StoreAddress store = new StoreAddress(folder, H2Store.NAME);
            Path kept = SetAside.copy(store);
            DurableFiles.moveIntoPlace(rescued.store().file(), store.file());
            return kept;
        } catch (IOException e) {
            throw StoreErrors.of(e, folder);
        }
    }

    @Override
    public Path beginEmpty(Path folder) {
        try (FolderLock lock = FolderLock.take(folder)) {
            StoreAddress store = new StoreAddress(folder, H2Store.NAME);
            Path kept = SetAside.copy(store);
            new StoreMigration(store).create();
            return kept;
        } catch (IOException e) {
            throw StoreErrors.of(e, folder);
        }
    }

    private Optional<Rescued> rescue(Path folder, Path work) throws IOException {
        Path damaged = new StoreAddress(folder, H2Store.NAME).file();
        Optional<Rescued> lastState = attempt(() -> lastWholeState(damaged, work));
        if (lastState.isPresent() && lastState.get().isWhole()) {
            return lastState;
        }
        Optional<Rescued> pages = attempt(() -> fromPages(damaged, work));
        int readable = lastState.map(rescued -> rescued.contents().conferences().size()).orElse(0);
        boolean more = pages.map(rescued -> rescued.contents().conferences().size()).orElse(0) > readable;
        return more || lastState.isEmpty() ? pages : lastState;
    }

    /** A damaged file can make the database fail in any way at all. */
    private Optional<Rescued> attempt(Way way) {
        try {
            StoreAddress copy = way.take();
            new StoreMigration(copy).rebuild();
            try (H2Store store = H2Store.open(copy)) {
                StoreContents contents = StoreCopies.contents(SchemaVersion.NEWEST,
                        new JooqConferenceRepository(store, clock));
                return contents.conferences().isEmpty() && contents.unreadable().isEmpty()
                        ? Optional.empty() : Optional.of(new Rescued(copy, contents));
            }
        } catch (IOException | SQLException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.warn("one way to read the damaged store leads nowhere: {}", LoggedCause.of(e));
            return Optional.empty();
        }
    }

    /** A file is a row of blocks; a torn one is read up to its last whole block. */
    private static StoreAddress lastWholeState(Path damaged, Path work) throws IOException {
        StoreAddress copy = new StoreAddress(work, H2Store.NAME);
        DurableFiles.copy(damaged, copy.file());
        try (FileChannel channel = FileChannel.open(copy.file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / BLOCK * BLOCK);
        }
        return copy;
    }

    private static StoreAddress fromPages(Path damaged, Path work) throws IOException, SQLException {
        Path pages = Files.createDirectory(work.resolve("pages"));
        DurableFiles.copy(damaged, pages.resolve(damaged.getFileName()));
        Recover.execute(pages.toString(), H2Store.NAME);
        StoreAddress recovered = new StoreAddress(work, RECOVERED);
        try (Connection connection = recovered.connectToUnfinished();
                Reader script = Files.newBufferedReader(pages.resolve(H2Store.NAME + ".h2.sql"))) {
            runWhatCanBeRun(script, connection);
        }
        return recovered;
    }

    /** The tool's script speaks of everything that once was in the file; a part that is gone stops none of the others. */
    private static void runWhatCanBeRun(Reader script, Connection connection) throws SQLException {
        ScriptReader statements = new ScriptReader(script);
        int failed = 0;
        for (String sql = statements.readStatement(); sql != null; sql = statements.readStatement()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                failed++;
            }
        }
        LOG.warn("of the recovery script {} statements could not be run", failed);
    }
}
