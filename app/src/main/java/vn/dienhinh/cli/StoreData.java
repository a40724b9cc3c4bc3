package vn.dienhinh.cli;

import java.util.List;
import vn.dienhinh.application.store.BackupOffers;
import vn.dienhinh.application.store.StoreContents;

/**
 * What a data folder holds, as {@code store --json} prints it. Times are ISO 8601 in UTC.
 *
 * @param formatVersion version of this form
 * @param opened        false where nothing can be opened; then only {@code reason} and {@code message} say something
 * @param reason        why not, as one word; empty where it was opened
 * @param message       why not, in a sentence
 * @param schemaVersion of the file
 */
record StoreData(int formatVersion, boolean opened, String reason, String message, int schemaVersion,
                 List<HeldData> conferences, List<UnreadableData> unreadable, List<BackupData> backups) {

    static final int FORMAT_VERSION = 1;

    record HeldData(String id, String title, String unit, int people, String changedAt) {
    }

    record UnreadableData(String id, String title, String unit, String changedAt, String why) {
    }

    record BackupData(String name, String madeAt, List<HeldData> conferences, List<UnreadableData> unreadable) {
    }

    static StoreData of(StoreContents contents, List<BackupOffers.Offer> backups) {
        return new StoreData(FORMAT_VERSION, true, "", "", contents.schemaVersion(), held(contents),
                unreadable(contents), backups.stream().map(StoreData::backup).toList());
    }

    static StoreData refused(String reason, String message, List<BackupOffers.Offer> backups) {
        return new StoreData(FORMAT_VERSION, false, reason, message, 0, List.of(), List.of(),
                backups.stream().map(StoreData::backup).toList());
    }

    private static BackupData backup(BackupOffers.Offer offer) {
        return new BackupData(offer.name(), offer.madeAt().toString(), held(offer.contents()),
                unreadable(offer.contents()));
    }

    private static List<HeldData> held(StoreContents contents) {
        return contents.conferences().stream().map(held -> new HeldData(held.id(), held.title(), held.unit(),
                held.people(), held.changedAt().toString())).toList();
    }

    private static List<UnreadableData> unreadable(StoreContents contents) {
        return contents.unreadable().stream().map(one -> new UnreadableData(one.id(), one.title(), one.unit(),
                one.changedAt().toString(), one.why())).toList();
    }
}
