package vn.dienhinh.ui.step.rules.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.reading.PlanReadingService.ReadPlan;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.reading.proposal.PlanAdoption;
import vn.dienhinh.application.reading.proposal.PlanReview;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/**
 * Reads one superior's plan and keeps what the clerk decides on it. Papers are read off the UI thread; until
 * {@link #use} nothing is written anywhere.
 */
public final class ReadingModel {

    private static final List<String> FILES = List.of("docx", "doc", "rtf", "odt", "pdf", "jpg", "jpeg", "png", "htm", "html", "mht", "txt");

    private final ConferenceModel conference;
    private final UiContext context;
    private final Supplier<PlanReadingService> readings;
    private final ProfileLibrary library;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlanReview> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private ReadingWatch watch = new ReadingWatch();
    private long request;

    /** Reads a paper; the watch may stop it. */
    @FunctionalInterface
    private interface Reading {
        ReadPlan read(ReadingWatch watch) throws UnreadablePlanException;
    }

    /**
     * A paper that was read.
     *
     * @param name the file's name, or what stands for it
     * @param plan its text and what was read out of it
     */
    public record Paper(String name, ReadPlan plan) {
    }

    /** @param readings makes the reader on first use: it brings in the libraries for Word and PDF */
    public ReadingModel(ConferenceModel conference, UiContext context, Supplier<PlanReadingService> readings,
                        ProfileLibrary library) {
        this.conference = conference;
        this.context = context;
        this.readings = readings;
        this.library = library;
    }

    /** True while the clerk is at it. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** True while a paper is being read or rules are being kept. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How far the reading of a paper is that takes long, as a sentence; empty else. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the paper chosen last can't be read, as a sentence; empty when it can. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The paper that was read; null while there is none. */
    public ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** What the clerk decided so far; null while there is no paper. */
    public ReadOnlyObjectProperty<PlanReview> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** Id of the find that is looked at; empty for none. */
    public ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Begins, or goes on where it was left. */
    public void open() {
        open.set(true);
    }

    /** Goes back to the rules; the paper and what was decided on it stay. */
    public void leave() {
        open.set(false);
    }

    /** Lets go of the paper, for another one. */
    public void anotherPaper() {
        request++;
        selected.set("");
        trouble.set("");
        review.set(null);
        paper.set(null);
    }

    /** Lets the clerk choose a file and reads it. */
    public void choose() {
        context.dialogs().fileToOpen("reading.window.choose.title", "reading.window.files", FILES).ifPresent(this::read);
    }

    /** Reads a file, which is not changed. */
    public void read(Path file) {
        String name = String.valueOf(file.getFileName());
        read(name, watch -> readings.get().read(file, watch));
    }

    /** Reads a pasted text. */
    public void readText(String text) {
        read(context.messages().get("reading.window.pasted"), watch -> readings.get().readText(text, watch));
    }

    /** Gives up the reading that is under way. */
    public void stop() {
        watch.stop();
    }

    private void read(String name, Reading work) {
        watch.stop();
        long mine = ++request;
        ReadingWatch mineWatch = watched(mine);
        progress.set("");
        busy.set(true);
        trouble.set("");
        context.tasks().run(() -> work.read(mineWatch), plan -> take(mine, () -> show(new Paper(name, plan))),
                failure -> take(mine, () -> trouble.set(sentence(name, failure))));
    }

    /** Progress is told on the reading's thread. */
    private ReadingWatch watched(long mine) {
        watch = new ReadingWatch((page, all) -> context.tasks().onUiThread(() -> {
            if (mine == request) {
                progress.set(context.messages().get("reading.window.pageOf", page, all));
            }
        }));
        return watch;
    }

    private void take(long mine, Runnable result) {
        if (mine == request) {
            busy.set(false);
            result.run();
        }
    }

    private void show(Paper read) {
        selected.set("");
        review.set(PlanReview.of(read.plan().reading(), conference.conference().unit()));
        paper.set(read);
    }

    private String sentence(String name, Exception failure) {
        UnreadablePlanException.Problem problem = failure instanceof UnreadablePlanException unreadable
                ? unreadable.problem() : UnreadablePlanException.Problem.DAMAGED;
        return context.messages().get("unreadablePlan." + problem, name);
    }

    /** The finds in groups, numbered through. */
    public List<FindGroup> groups() {
        return review.get() == null ? List.of() : FindGroups.of(review.get(), conference.conference().unit(),
                context.messages());
    }

    /** Looks at a find; empty for none. */
    public void select(String id) {
        selected.set(id);
    }

    /** Uses a find as it was read. */
    public void accept(String id) {
        decide(r -> r.accepting(id));
    }

    /** Leaves a find out; a change made before is kept for later. */
    public void refuse(String id) {
        decide(r -> r.refusing(id));
    }

    /** Takes a refused find in again, with the change made before where there is one. */
    public void takeBack(String id) {
        decide(r -> r.takingBack(id));
    }

    /** Uses a find with another value of the same type. */
    public void change(Found<?> found, Object value) {
        decide(r -> r.changing(found, value));
    }

    /** Lets a scope bind other kinds of unit. */
    public void bind(ReadScope scope, Set<UnitKind> kinds) {
        decide(r -> r.binding(scope, kinds));
    }

    /** Takes or leaves out all finds of a group. */
    public void decideAll(FindGroup group, boolean taken) {
        decide(r -> {
            PlanReview all = r;
            for (FindEntry entry : group.entries()) {
                all = taken ? all.takingBack(entry.id()) : all.refusing(entry.id());
            }
            return all;
        });
    }

    /** Keeps one scope only; all where the id is empty. */
    public void keepScope(String scopeId) {
        decide(r -> r.keepingScope(scopeId));
    }

    private void decide(UnaryOperator<PlanReview> decision) {
        review.set(decision.apply(review.get()));
    }

    /** The clerk's own kind of unit. */
    public UnitKind unit() {
        return conference.conference().unit().kind();
    }

    /** Words for whom the part of the rules is that the clerk's unit would follow; null where none binds it. */
    public String followed() {
        return proposed("").scopeFor(unit()).map(scope -> scope.name().isEmpty()
                ? context.messages().get("reading.everybody") : FindWords.inSentence(scope.name())).orElse(null);
    }

    /** A name for the rules, from the paper: its citation; empty where the paper does not say what it is. */
    public String suggestedName() {
        return proposed("").name();
    }

    private RuleProfile proposed(String name) {
        return review.get().proposal(conference.conference().unit()).profile("", name);
    }

    /** Keeps the rules under a name that no other own rules bear, and puts them into the conference as one step. */
    public void use(String name) {
        String free = free(VietnameseText.line(name));
        RuleProfile rules = proposed(free);
        List<String> recipients = review.get().recipients();
        busy.set(true);
        context.tasks().run(() -> library.keepAs(rules, free), kept -> {
            busy.set(false);
            PlanAdoption adoption = new PlanAdoption(context.ids());
            conference.apply("rules.read", c -> adoption.adopt(c, kept, recipients), free);
            context.dialogs().notice("reading.window.used", free);
            anotherPaper();
            leave();
        }, failure -> {
            busy.set(false);
            String reason = failure instanceof FileStoreException e ? e.reason().name() : "FAILED";
            context.dialogs().error("rules.file.failed", context.messages().get("export.failure." + reason, free));
        });
    }

    /** Own rules are never overwritten: "… (2)". */
    private String free(String name) {
        String found = name;
        for (int i = 2; isTaken(found); i++) {
            found = name + " (" + i + ")";
        }
        return found;
    }

    private boolean isTaken(String name) {
        return library.profiles().stream().anyMatch(own -> own.name().equals(name));
    }
}
