package vn.dienhinh.ui.parcel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.parcel.Arrival;
import vn.dienhinh.application.parcel.Intake;
import vn.dienhinh.application.parcel.ParcelEntry;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.messages.ParcelMessages;
import vn.dienhinh.messages.UnreadableMessages;
import vn.dienhinh.ui.UiContext;

/** One file from elsewhere: verified, shown, taken in. Works off the UI thread; knows no controls. */
public final class TakeInModel {

    private final Intake intake;
    private final UiContext context;
    private final Consumer<String> onOpen;
    private final Runnable onBack;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(Phase.CHECKING, "", null));
    private Path file;
    private int attempts;

    /** How far a file has come. */
    enum Phase { CHECKING, REFUSED, LOCKED, OPEN }

    /**
     * What the page shows.
     *
     * @param words   why it is refused or asks for a password; empty otherwise
     * @param arrival what is in it; null unless it is open
     */
    record State(Phase phase, String words, Arrival arrival) {
    }

    /**
     * @param onOpen takes the id of the conference to open
     * @param onBack goes back to the start page
     */
    public TakeInModel(Intake intake, UiContext context, Consumer<String> onOpen, Runnable onBack) {
        this.intake = intake;
        this.context = context;
        this.onOpen = onOpen;
        this.onBack = onBack;
    }

    /** Verifies a file. */
    public void open(Path chosen) {
        file = chosen;
        attempts = 0;
        open((char[]) null);
    }

    /** Tries a password. */
    void unlock(String password) {
        attempts++;
        open(password.toCharArray());
    }

    private void open(char[] password) {
        Path mine = file;
        state.set(new State(Phase.CHECKING, "", null));
        context.tasks().run(() -> intake.open(mine, password),
                arrival -> state.set(new State(Phase.OPEN, "", arrival)), this::refused);
    }

    private void refused(Exception failure) {
        boolean locked = failure instanceof UnreadableParcelException e
                && (e.problem() == Problem.PASSWORD_NEEDED || e.problem() == Problem.WRONG_PASSWORD);
        String words = reason(failure);
        if (locked && attempts > 0) {
            words += " " + context.messages().get("parcel.attempts", attempts);
        }
        state.set(new State(locked ? Phase.LOCKED : Phase.REFUSED, words, null));
    }

    private String reason(Exception failure) {
        if (failure instanceof UnreadableParcelException e) {
            return e.inside() == null ? new ParcelMessages(context.messages()).sentence(fileName(), e.problem(), e.found())
                    : unreadable(e.inside());
        }
        return failure instanceof UnreadableFileException e ? unreadable(e)
                : context.messages().get("parcel.failed", fileName());
    }

    private String unreadable(UnreadableFileException e) {
        return new UnreadableMessages(context.messages()).sentence(fileName(), e.problem(), e.field(), e.line(), e.found());
    }

    /** How far the file has come; changes on the UI thread. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    String fileName() {
        return file.getFileName().toString();
    }

    /** What is in the file, a sentence each. */
    List<String> facts() {
        Arrival arrival = state.get().arrival();
        Conference conference = arrival.conference();
        List<String> facts = new ArrayList<>();
        facts.add(words("parcel.fact.unit", conference.unit().name().isEmpty()
                ? words("start.unit.none") : conference.unit().kindAndName()));
        facts.add(words("parcel.fact.people", conference.delegates().size(),
                conference.dossier().commendation().nominees().size(), conference.dossier().congress().people().size()));
        if (arrival.isParcel()) {
            facts.add(words("parcel.fact.papers", arrival.manifest().papers().size()));
            String day = arrival.manifest().madeAt() == null ? words("parcel.fact.noTime")
                    : arrival.manifest().madeAt().toLocalTime().withSecond(0) + ", "
                    + OfficialDate.shortForm(arrival.manifest().madeAt().toLocalDate());
            facts.add(words("parcel.fact.made", day, arrival.manifest().program()));
        }
        return facts;
    }

    /** How what comes stands to what is here, in one sentence or two. */
    String comparison() {
        Arrival arrival = state.get().arrival();
        if (arrival.here().isEmpty()) {
            return words("parcel.here.none");
        }
        if (arrival.isSame()) {
            return words("parcel.here.same");
        }
        Set<String> there = ids(arrival.conference());
        Set<String> here = ids(arrival.here().get());
        Set<String> onlyThere = new HashSet<>(there);
        onlyThere.removeAll(here);
        Set<String> onlyHere = new HashSet<>(here);
        onlyHere.removeAll(there);
        return words("parcel.here.other", here.size(), there.size(), onlyThere.size(), onlyHere.size());
    }

    private static Set<String> ids(Conference conference) {
        return conference.delegates().stream().map(Delegate::id).collect(Collectors.toSet());
    }

    /** Names of the papers in the package. */
    List<String> papers() {
        Arrival arrival = state.get().arrival();
        return arrival.isParcel() ? arrival.manifest().papers().stream().map(ParcelEntry::name).toList() : List.of();
    }

    /** Takes the conference in, beside one of the same id where there is one, and opens it. */
    void takeIn() {
        Arrival arrival = state.get().arrival();
        context.tasks().run(() -> intake.takeIn(arrival), conference -> {
            context.dialogs().notice("start.imported", conference.title());
            onOpen.accept(conference.id());
        }, this::failed);
    }

    /** Puts it in the place of the one here and opens it. */
    void replace() {
        Arrival arrival = state.get().arrival();
        context.tasks().run(() -> intake.replace(arrival), kept -> {
            context.dialogs().notice("parcel.replaced", kept.toString());
            onOpen.accept(arrival.conference().id());
        }, this::failed);
    }

    /** Writes the papers into a folder that the clerk chooses. */
    void savePapers() {
        Arrival arrival = state.get().arrival();
        context.dialogs().folder("parcel.papers.choose", arrival.file().toAbsolutePath().getParent())
                .ifPresent(folder -> context.tasks().run(() -> {
                    intake.unpack(arrival, folder);
                    return folder;
                }, done -> context.dialogs().notice("parcel.papers.done", done.toString()), this::failed));
    }

    private void failed(Exception failure) {
        if (failure instanceof UnreadableParcelException) {
            refused(failure);
        } else if (failure instanceof FileStoreException e) {
            context.dialogs().error("parcel.unwritable", words("store.reason." + e.reason()));
        } else {
            context.dialogs().error("store.failed");
        }
    }

    void back() {
        onBack.run();
    }

    private String words(String key, Object... arguments) {
        return context.messages().get(key, arguments);
    }
}
