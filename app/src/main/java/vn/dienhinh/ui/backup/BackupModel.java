package vn.dienhinh.ui.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.backup.BackedUpConference;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.application.backup.BackupReason;
import vn.dienhinh.application.backup.BackupService;
import vn.dienhinh.application.backup.SecondPlaceState;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.ui.UiContext;

/** The backups and what is in the store beside them; made and brought back off the UI thread. Knows no controls. */
public final class BackupModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm, d/M/yyyy");

    private final BackupService backups;
    private final ConferenceLibrary library;
    private final UiContext context;
    private final Runnable onBack;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);

    /**
     * What the page shows.
     *
     * @param loaded  false while the backups are being looked through
     * @param shelf   the backups, the newest first
     * @param present what is in the store now
     * @param second  the second place in a sentence
     */
    record State(boolean loaded, List<BackupInfo> shelf, List<BackedUpConference> present, String second) {
        static final State LOADING = new State(false, List.of(), List.of(), "");
    }

    /** @param onBack goes back to the start page */
    public BackupModel(BackupService backups, ConferenceLibrary library, UiContext context, Runnable onBack) {
        this.backups = backups;
        this.library = library;
        this.context = context;
        this.onBack = onBack;
    }

    /** Looks through the shelf anew. */
    public void refresh() {
        state.set(State.LOADING);
        context.tasks().run(() -> {
            SecondPlaceState second = backups.catchUp();
            String place = backups.secondPlace().map(Path::toString).orElse("");
            return new State(true, backups.list(), backups.present(), words("backup.second." + second, place));
        }, state::set, this::failed);
    }

    /** What the page shows; changes on the UI thread. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** "14:05, 3/8/2025 · trước khi nhập · 2 hội nghị, 150 đại biểu". */
    String line(BackupInfo backup) {
        String content = backup.isGood() ? words("backup.content", backup.conferences().size(), backup.people())
                : words("backup.state." + backup.state());
        return words("backup.line", time(backup.madeAt()), words("backup.reason." + backup.reason()), content);
    }

    /** What a conference was in the backup and what it is now, in one sentence. */
    String comparison(BackedUpConference then) {
        Optional<BackedUpConference> now =
                state.get().present().stream().filter(one -> one.id().equals(then.id())).findFirst();
        String before = words("backup.then", then.people(), time(then.changedAt()));
        if (now.isEmpty()) {
            return before + " " + words("backup.now.none");
        }
        return before + " " + (now.get().changedAt().equals(then.changedAt()) ? words("backup.now.same")
                : words("backup.now", now.get().people(), time(now.get().changedAt())));
    }

    private String time(LocalDateTime utc) {
        return utc.equals(LocalDateTime.MIN) ? words("backup.noTime")
                : TIME.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(context.clock().getZone()));
    }

    void makeNow() {
        change(() -> backups.make(BackupReason.BY_HAND, ""), made -> context.dialogs().notice(
                made.isPresent() ? "backup.made" : "backup.nothing"));
    }

    /** Puts one conference beside the present ones. */
    void bringBack(BackupInfo backup, BackedUpConference chosen) {
        change(() -> library.importConference(backups.conference(backup.name(), chosen.id())),
                conference -> context.dialogs().notice("backup.broughtBack", conference.title()));
    }

    /** Puts all of a backup in the place of what is there now. */
    void bringBackAll(BackupInfo backup) {
        if (!context.dialogs().confirm("backup.all", time(backup.madeAt()), backup.conferences().size(),
                state.get().present().size())) {
            return;
        }
        change(() -> {
            library.closeAll();
            backups.bringBackAll(backup.name());
            return backup;
        }, done -> context.dialogs().notice("backup.allBack", time(backup.madeAt())));
    }

    /** Takes a backup from another drive onto the shelf. */
    void takeInFile() {
        context.dialogs().fileToOpen("backup.file.title", "backup.file.kind", "zip").ifPresent(
                file -> change(() -> backups.takeIn(file), taken -> context.dialogs().notice("backup.takenIn")));
    }

    void chooseSecondPlace() {
        context.dialogs().folder("backup.second.choose", backups.secondPlace().orElse(null))
                .ifPresent(folder -> change(() -> backups.useSecondPlace(folder), done -> { }));
    }

    void back() {
        onBack.run();
    }

    private <T> void change(Callable<T> work, java.util.function.Consumer<T> done) {
        state.set(State.LOADING);
        context.tasks().run(work, result -> {
            done.accept(result);
            refresh();
        }, this::failed);
    }

    private void failed(Exception failure) {
        if (failure instanceof UnusableBackupException e) {
            context.dialogs().error("backup.refused", words("backup.problem." + e.problem(), ""));
        } else {
            context.dialogs().error("backup.refused", words("backup.problem.NOT_WRITABLE"));
        }
        if (!state.get().loaded()) {
            context.tasks().run(() -> new State(true, backups.list(), backups.present(), ""), state::set,
                    again -> state.set(new State(true, List.of(), List.of(), "")));
        }
    }

    private String words(String key, Object... arguments) {
        return context.messages().get(key, arguments);
    }
}
