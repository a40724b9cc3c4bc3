package vn.dienhinh.prove;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import vn.dienhinh.application.conference.ConferenceFactory;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.bootstrap.CommandLineFactory;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/**
 * The program that is killed: does one kind of work on several data folders at once and says on standard output what is
 * done, one word a line. What it has said is acknowledged: it must be there afterwards.
 */
final class Worker {

    /** The conference that is edited; {@link #number(Conference)} tells its last edit. */
    static final String CONFERENCE = "edited";

    private static final int DELEGATES = 40;
    private static final int EDITS_BEFORE_CLOSING = 5;

    private final Path folder;
    private final int number;

    private Worker(Path folder, int number) {
        this.folder = folder;
        this.number = number;
    }

    /** Arguments: the kind of work, the folder of the data folders "0", "1" and on, and how many there are. */
    public static void main(String[] arguments) throws Exception {
        say("READY");
        if (System.in.read() < 0) {
            return;
        }
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            Worker worker = new Worker(Path.of(arguments[1], Integer.toString(i)), i);
            Thread thread = new Thread(() -> worker.work(arguments[0]));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        say("END");
        System.exit(0);
    }

    private void work(String kind) {
        try {
            switch (kind) {
                case "edit" -> edit(Integer.MAX_VALUE, false);
                case "close" -> edit(EDITS_BEFORE_CLOSING, true);
                case "open" -> open();
                case "export" -> export();
                default -> throw new IllegalArgumentException(kind);
            }
        } catch (StoreException e) {
            say("REFUSED " + number + " " + e.reason());
        }
    }

    private static synchronized void say(String words) {
        System.out.println(words);
        System.out.flush();
    }

    /** The number of an edit, as it stands in the conference. */
    static int number(Conference conference) {
        String name = conference.unit().name();
        return name.isEmpty() ? 0 : Integer.parseInt(name);
    }

    static Conference edited(Conference conference, int number) {
        List<Delegate> delegates = conference.delegates().stream()
                .map(person -> person.id().equals("d" + number % DELEGATES)
                        ? person.withFullName("Hoàng Thị " + number) : person)
                .toList();
        return conference.withUnit(conference.unit().withName(Integer.toString(number))).withDelegates(delegates);
    }

    /** As blank as it can be, with a list to change. */
    static Conference first() {
        return Conference.blank(CONFERENCE).withDelegates(IntStream.range(0, DELEGATES)
                .mapToObj(n -> Delegate.blank("d" + n).withFullName("Nông Văn " + n)).toList());
    }

    /** The program's own way to a conference, which is made where it is missing. */
    static ConferenceLibrary library(ConferenceRepository repository, ExecutorService storeThread) {
        ConferenceLibrary library = new ConferenceLibrary(repository,
                new ConferenceFactory(() -> CONFERENCE, conference -> List.of(), conference -> List.of()),
                () -> CONFERENCE, storeThread, Clock.systemUTC());
        if (library.find(CONFERENCE).isEmpty()) {
            library.importConference(first());
        }
        return library;
    }

    private void edit(int edits, boolean close) {
        ExecutorService storeThread = Executors.newSingleThreadExecutor();
        H2Store store = H2Store.open(folder);
        ConferenceLibrary library = library(new JooqConferenceRepository(store, Clock.systemUTC()), storeThread);
        ConferenceSession session = library.open(CONFERENCE).orElseThrow();
        int last = number(session.current());
        say("DONE " + number + " " + last);
        for (int edit = 0; edit < edits; edit++) {
            last++;
            int next = last;
            session.apply("unit.name", List.of(), conference -> edited(conference, next));
            say((session.flush() ? "DONE " : "UNSAVED ") + number + " " + last);
        }
        say("CLOSING " + number);
        if (close) {
            library.closeAll();
            storeThread.shutdown();
            store.close();
        }
    }

    private void open() {
        say("OPENING " + number);
        H2Store.open(folder).close();
    }

    private void export() {
        say("EXPORTING " + number);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLineFactory.create(Clock.systemUTC(), nowhere, nowhere).run("export",
                folder.resolve("conference.json").toString(), "--out", folder.resolve("papers").toString());
    }
}
