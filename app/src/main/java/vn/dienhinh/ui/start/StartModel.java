package vn.dienhinh.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.ConferenceFileReader;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.UnreadableConferences;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.parcel.ParcelService;
import vn.dienhinh.application.rule.RuleCatalogue;
import vn.dienhinh.domain.check.Deadline;
import vn.dienhinh.domain.check.DeadlineOverview;
import vn.dienhinh.domain.check.DeadlineState;
import vn.dienhinh.domain.check.StepProgress;
import vn.dienhinh.domain.check.StepState;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.DeadlineWords;
import vn.dienhinh.messages.UnreadableMessages;
import vn.dienhinh.ui.UiContext;

/** The conferences of the store and what can be done with them. The store is read and written off the UI thread. */
public final class StartModel implements ConferenceCardView.Actions {

    private final ConferenceLibrary library;
    private final UnreadableConferences unreadable;
    private final RuleCatalogue rules;
    private final SampleCatalogue samples;
    private final ConferenceFileReader files;
    private final Function<Conference, List<Finding>> check;
    private final UiContext context;
    private final Consumer<String> onOpen;
    private final Consumer<String> onRead;
    private final Consumer<Path> onArrival;
    private final ReadOnlyObjectWrapper<List<ConferenceCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> deletedTitle = new ReadOnlyObjectWrapper<>();
    private Conference deleted;

    /**
     * @param check  what the rules find today
     * @param onOpen takes the id of the conference to open
     * @param onRead takes the id of the conference to open where the superior's plan is read
     * @param onArrival takes a package, to show what is in it
     */
    public StartModel(ConferenceLibrary library, UnreadableConferences unreadable, RuleCatalogue rules, SampleCatalogue samples, ConferenceCodec codec,
                      Function<Conference, List<Finding>> check, UiContext context, Consumer<String> onOpen,
                      Consumer<String> onRead, Consumer<Path> onArrival) {
        this.library = library;
        this.unreadable = unreadable;
        this.rules = rules;
        this.samples = samples;
        this.files = new ConferenceFileReader(codec);
        this.check = check;
        this.context = context;
        this.onOpen = onOpen;
        this.onRead = onRead;
        this.onArrival = onArrival;
    }

    /** The conferences, the one changed last first. */
    public ReadOnlyObjectProperty<List<ConferenceCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** Name of the conference deleted last, while it can be restored; else null. */
    public ReadOnlyObjectProperty<String> deletedTitleProperty() {
        return deletedTitle.getReadOnlyProperty();
    }

    List<RuleProfile> profiles() {
        return rules.profiles();
    }

    List<String> sampleNames() {
        return samples.names();
    }

    /** Reads the list anew. */
    public void refresh() {
        context.tasks().run(this::readCards, cards::set, this::storeFailed);
    }

    private List<ConferenceCard> readCards() {
        return library.list().stream().map(this::card).toList();
    }

    private ConferenceCard card(ConferenceSummary summary) {
        Optional<Conference> conference;
        try {
            conference = library.find(summary.id());
        } catch (StoreException e) {
            return new ConferenceCard(summary, 0, Step.values().length, false, Optional.empty());
        }
        if (conference.isEmpty()) {
            return new ConferenceCard(summary, 0, Step.values().length, true, Optional.empty());
        }
        LocalDate today = LocalDate.now(context.clock());
        Map<Step, StepState> states = StepProgress.of(conference.get(), check.apply(conference.get()));
        int done = (int) states.values().stream().filter(StepState.DONE::equals).count();
        return new ConferenceCard(summary, done, states.size(), true, due(conference.get(), today));
    }

    /** Something overdue comes before what is due next. */
    private Optional<ConferenceCard.DueLine> due(Conference conference, LocalDate today) {
        DeadlineWords words = new DeadlineWords(context.messages(), today);
        Optional<Deadline> overdue = DeadlineOverview.overdue(conference, today, Deadline.NEAR_DAYS);
        if (overdue.isPresent()) {
            return overdue.map(deadline -> new ConferenceCard.DueLine(ConferenceCard.Press.OVERDUE,
                    words.sentence(deadline)));
        }
        return DeadlineOverview.next(conference, today).map(deadline -> new ConferenceCard.DueLine(
                deadline.state(today) == DeadlineState.AHEAD ? ConferenceCard.Press.AHEAD : ConferenceCard.Press.NEAR,
                words.sentence(deadline)));
    }

    /** Makes a conference and opens it. */
    void create(UnitKind kind, String name, RuleProfile profile) {
        add(() -> library.create(Unit.blank().withKind(kind).withName(name), profile));
    }

    /** Puts a fresh copy of a sample into the store and opens it. */
    public void openSample(String name) {
        samples.sample(name).ifPresent(sample -> add(() -> library.importConference(sample)));
    }

    /** Asks for a file and opens what it holds. */
    void importFile() {
        context.dialogs().fileToOpen("start.import.title", "parcel.import.files", List.of("json", ParcelService.EXTENSION))
                .ifPresent(this::importFile);
    }

    private void importFile(Path file) {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ParcelService.EXTENSION)) {
            onArrival.accept(file);
            return;
        }
        context.tasks().run(() -> library.importConference(files.read(file)),
                conference -> {
                    context.dialogs().notice("start.imported", conference.title());
                    onOpen.accept(conference.id());
                },
                failure -> importFailed(file, failure));
    }

    private void importFailed(Path file, Exception failure) {
        if (failure instanceof UnreadableFileException e) {
            context.dialogs().error("unreadable", new UnreadableMessages(context.messages()).sentence(
                    file.getFileName().toString(), e.problem(), e.field(), e.line(), e.found()));
        } else {
            storeFailed(failure);
        }
    }

    @Override
    public void open(String id) {
        onOpen.accept(id);
    }

    @Override
    public void saveUnreadable(String id) {
        context.dialogs().fileToSave("start.unreadable.choose", "start.import.files", "json", "hoi-nghi-khong-doc-duoc.json")
                .ifPresent(file -> context.tasks().run(() -> {
                    unreadable.save(id, file);
                    return file;
                }, written -> context.dialogs().notice("export.conference.done", written.toString()),
                        failure -> context.dialogs().error("export.conference.failed", file.toString())));
    }

    @Override
    public void deleteUnreadable(String id) {
        if (context.dialogs().confirm("start.unreadable.delete")) {
            context.tasks().run(() -> unreadable.discard(id), kept -> {
                context.dialogs().explain("start.unreadable.deleted", kept.toString());
                refresh();
            }, this::storeFailed);
        }
    }

    @Override
    public void copy(String id) {
        context.tasks().run(() -> library.copy(id), copied -> refresh(), this::storeFailed);
    }

    @Override
    public void delete(String id) {
        context.tasks().run(() -> library.delete(id), removed -> {
            deleted = removed.orElse(null);
            deletedTitle.set(removed.map(Conference::title).orElse(null));
            refresh();
        }, this::storeFailed);
    }

    /** Puts the conference deleted last back. */
    void restoreDeleted() {
        Conference restored = deleted;
        deleted = null;
        deletedTitle.set(null);
        context.tasks().run(() -> library.restore(restored), back -> refresh(), this::storeFailed);
    }

    /** Makes a conference whose rules are still to be read out of the superior's plan, and opens it there. */
    void createToRead(UnitKind kind, String name) {
        context.tasks().run(() -> library.create(Unit.blank().withKind(kind).withName(name), RuleProfile.blank()),
                conference -> onRead.accept(conference.id()), this::storeFailed);
    }

    private void add(java.util.concurrent.Callable<Conference> making) {
        context.tasks().run(making, conference -> onOpen.accept(conference.id()), this::storeFailed);
    }

    private void storeFailed(Exception failure) {
        String reason = failure instanceof StoreException e ? e.reason().name() : StoreException.Reason.DAMAGED.name();
        context.dialogs().error("store." + reason);
    }
}
