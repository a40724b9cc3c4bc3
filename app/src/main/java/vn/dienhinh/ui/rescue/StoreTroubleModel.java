package vn.dienhinh.ui.rescue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.application.conference.StoreInUseException;
import vn.dienhinh.application.store.BackupOffers;
import vn.dienhinh.application.store.StoreContents;
import vn.dienhinh.application.store.StoreRescue;
import vn.dienhinh.ui.UiContext;

/** Why the store can't be opened and which ways there are on. The damaged file is never changed by any of them. */
public final class StoreTroubleModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm, d/M/yyyy");

    private final UiContext context;
    private final StoreRescue rescue;
    private final BackupOffers backups;
    private final Path folder;
    private final Reason reason;
    private final StoreInUseException.Holder holder;
    private final Runnable onTryAgain;
    private final Runnable onLook;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private Optional<BackupOffers.Offer> backup = Optional.empty();
    private Optional<StoreContents> readable = Optional.empty();

    /**
     * @param folder     the data folder
     * @param reason     why its store can't be opened
     * @param holder     who holds it; null where nobody does or it is not known
     * @param onTryAgain opens it anew
     * @param onLook     shows what is in it without taking it
     */
    public StoreTroubleModel(UiContext context, StoreRescue rescue, BackupOffers backups, Path folder, Reason reason,
                             StoreInUseException.Holder holder, Runnable onTryAgain, Runnable onLook) {
        this.context = context;
        this.rescue = rescue;
        this.backups = backups;
        this.folder = folder;
        this.reason = reason;
        this.holder = holder;
        this.onTryAgain = onTryAgain;
        this.onLook = onLook;
    }

    private record Found(Optional<BackupOffers.Offer> backup, Optional<StoreContents> readable) {
    }

    /** Looks for a backup and for what can still be read; {@link #lookingProperty()} becomes false when that is known. */
    void look() {
        if (!offersOtherStores()) {
            looking.set(false);
            return;
        }
        context.tasks().run(() -> new Found(backups.newestGood(folder),
                reason == Reason.DAMAGED ? rescue.readable(folder) : Optional.empty()), found -> {
                    backup = found.backup();
                    readable = found.readable();
                    looking.set(false);
                }, failure -> looking.set(false));
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** True where another store can take the place of this one; a folder that is held or full is only tried again. */
    boolean offersOtherStores() {
        return reason == Reason.DAMAGED || reason == Reason.NEWER_VERSION;
    }

    /** True where it makes sense to look for what can still be read. */
    boolean isDamaged() {
        return reason == Reason.DAMAGED;
    }

    String title() {
        return context.messages().get("store." + reason + ".title");
    }

    String text() {
        if (holder != null) {
            return context.messages().get(holder.machine().isEmpty() ? "rescue.held" : "rescue.held.machine",
                    time(holder.since()), holder.user(), holder.machine());
        }
        return context.messages().get((offersOtherStores() ? "rescue." : "store.") + reason + ".text");
    }

    /** Where the data lies, for whoever helps. */
    String place() {
        return context.messages().get("rescue.place", folder.toString());
    }

    /** The newest good backup in words; empty when there is none. */
    Optional<String> backupWords() {
        return backup.map(offer -> context.messages().get("rescue.backup.text", time(offer.madeAt()),
                words(offer.contents())));
    }

    /** What can still be read in words; empty when nothing can. */
    Optional<String> readableWords() {
        return readable.map(contents -> contents.unreadable().isEmpty() ? words(contents)
                : context.messages().get("rescue.readable.partly", words(contents), contents.unreadable().size()));
    }

    private String words(StoreContents contents) {
        return context.messages().get("rescue.contents", contents.conferences().size(), contents.people(),
                contents.lastEdit().map(this::time).orElse("-"));
    }

    private String time(Instant at) {
        ZoneId zone = context.clock().getZone();
        return TIME.format(at.atZone(zone));
    }

    void useBackup() {
        backup.ifPresent(offer -> put(() -> {
            backups.putInPlace(folder, offer);
            return folder;
        }, "rescue.done.backup"));
    }

    void openReadable() {
        put(() -> rescue.openReadable(folder), "rescue.done");
    }

    void beginEmpty() {
        if (context.dialogs().confirm("rescue.empty")) {
            put(() -> rescue.beginEmpty(folder), "rescue.done");
        }
    }

    private void put(Callable<Path> work, String doneKey) {
        looking.set(true);
        context.tasks().run(work, kept -> {
            context.dialogs().explain(doneKey, kept.toString());
            onTryAgain.run();
        }, failure -> {
            looking.set(false);
            context.dialogs().error("store." + (failure instanceof StoreException e ? e.reason() : Reason.FAILED));
        });
    }

    /** True where the store is whole and only held: it can be looked at. */
    boolean offersLook() {
        return reason == Reason.IN_USE || reason == Reason.DISK_FULL || reason == Reason.FOLDER_NOT_WRITABLE;
    }

    void lookOnly() {
        onLook.run();
    }

    void tryAgain() {
        onTryAgain.run();
    }
}
