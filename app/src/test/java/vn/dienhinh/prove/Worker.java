package vn.dienhinh.prove;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import vn.dienhinh.application.conference.ConferenceFactory;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.bootstrap.CommandLineFactory;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/**
 * The program that is killed: does one kind of work on a data folder and says on standard output what is done, one word
 * a line. What it has said is acknowledged: it must be there afterwards.
 */
final class Worker {

    /** The conference that is edited; {@link #number(Conference)} tells its last edit. */
    static final String CONFERENCE = "edited";

    private static final int DELEGATES = 40;
    private static final int EDITS_BEFORE_CLOSING = 5;

    private final Path folder;

    private Worker(Path folder) {
        this.folder = folder;
    }

    /** Arguments: the kind of work, the data folder, and for exporting the conference's file and the papers' folder. */
    public static void main(String[] arguments) throws Exception {
        Worker worker = new Worker(Path.of(arguments[1]));
        // The parent makes several ready and lets them go one by one: a start takes longer than the work.
        say("READY");
        if (System.in.read() < 0) {
            return;
        }
        try {
            switch (arguments[0]) {
                case "edit" -> worker.edit(Integer.MAX_VALUE, false);
                case "close" -> worker.edit(EDITS_BEFORE_CLOSING, true);
                case "open" -> worker.open();
                case "export" -> export(arguments[2], arguments[3]);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (StoreException e) {
            say("REFUSED " + e.reason());
            e.printStackTrace();
        }
        say("END");
        System.exit(0);
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }

    /** The number of an edit, as it stands in the conference. */
    static int number(Conference conference) {
        String name = conference.unit().name();
        return name.isEmpty() ? 0 : Integer.parseInt(name);
    }

    private static Conference edited(Conference conference, int number) {
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

    private void edit(int edits, boolean close) {
        ExecutorService storeThread = Executors.newSingleThreadExecutor();
        H2Store store = H2Store.open(folder);
        ConferenceLibrary library = new ConferenceLibrary(new JooqConferenceRepository(store, Clock.systemUTC()),
                new ConferenceFactory(() -> CONFERENCE, conference -> List.of(), conference -> List.of()),
                () -> CONFERENCE, storeThread, Clock.systemUTC());
        if (library.find(CONFERENCE).isEmpty()) {
            library.importConference(first());
        }
        ConferenceSession session = library.open(CONFERENCE).orElseThrow();
        int number = number(session.current());
        say("DONE " + number);
        for (int edit = 0; edit < edits; edit++) {
            number++;
            int next = number;
            session.apply("unit.name", List.of(), conference -> edited(conference, next));
            say(session.flush() ? "DONE " + number : "UNSAVED " + session.saveState());
        }
        say("CLOSING");
        if (close) {
            library.closeAll();
            storeThread.shutdown();
            store.close();
        }
    }

    private void open() {
        say("OPENING");
        H2Store.open(folder).close();
    }

    private static void export(String conference, String papers) {
        say("EXPORTING");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int code = CommandLineFactory.create(Clock.systemUTC(), nowhere, nowhere)
                .run("export", conference, "--out", papers);
        say("EXPORTED " + code);
    }
}
