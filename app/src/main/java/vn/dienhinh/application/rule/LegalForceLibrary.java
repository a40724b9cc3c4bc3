package vn.dienhinh.application.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.check.text.LegalForceEntry;

/**
 * The dated list of laws and decrees as the office keeps it: what ships, before it the office's own. An own entry for
 * a shipped one's paper stands in its place until it is taken out; what is taken out can be brought back.
 */
public final class LegalForceLibrary {

    /** Where an entry comes from. */
    public enum Origin { OWN, OWN_FOR_SHIPPED, SHIPPED, REMOVED }

    /** An entry of the list as it is shown. */
    public record Row(LegalForceEntry entry, Origin origin) {
    }

    private final LegalForceStore store;
    private final LegalForce shipped = LegalForce.shipped();
    private final boolean readable;
    private volatile OwnLegalForce own;

    /** @param store keeps the office's own */
    public LegalForceLibrary(LegalForceStore store) {
        this.store = store;
        Optional<OwnLegalForce> kept = store.load();
        this.readable = kept.isPresent();
        this.own = kept.orElse(OwnLegalForce.none());
    }

    /** False where the office's own entries are in a file that can't be understood: it is left alone, nothing can be kept. */
    public boolean isReadable() {
        return readable;
    }

    /** The list that the check goes by. */
    public LegalForce inForce() {
        return shipped.with(own.entries());
    }

    /** All entries: the office's own, those that ship, those taken out. */
    public List<Row> rows() {
        OwnLegalForce now = own;
        Stream<Row> ours = now.entries().stream().map(entry -> new Row(entry,
                shipped.of(entry.number()).isPresent() ? Origin.OWN_FOR_SHIPPED : Origin.OWN));
        Stream<Row> theirs = shipped.entries().stream()
                .filter(entry -> without(now.entries(), entry.key()).size() == now.entries().size())
                .map(entry -> new Row(entry, Origin.SHIPPED));
        Stream<Row> gone = now.removed().stream().map(entry -> new Row(entry, Origin.REMOVED));
        return Stream.concat(Stream.concat(ours, theirs), gone).toList();
    }

    /**
     * Keeps an entry of the office's own, in place of one for the same paper.
     *
     * @param was number of the own entry that was changed; another number there is a correction of it
     * @throws FileStoreException where it can't be written; nothing is changed
     */
    public void keep(LegalForceEntry entry, String was) throws FileStoreException {
        List<LegalForceEntry> rest = without(without(own.entries(), LegalForceEntry.key(was)), entry.key());
        save(new OwnLegalForce(with(rest, entry), without(own.removed(), entry.key())));
    }

    /** Takes an own entry out; a shipped one for the same paper holds again. */
    public void remove(LegalForceEntry entry) throws FileStoreException {
        save(new OwnLegalForce(without(own.entries(), entry.key()),
                with(without(own.removed(), entry.key()), entry)));
    }

    /** Brings back what was taken out. */
    public void restore(LegalForceEntry entry) throws FileStoreException {
        keep(entry, entry.number());
    }

    private void save(OwnLegalForce changed) throws FileStoreException {
        if (!readable) {
            throw new FileStoreException(FileStoreException.Reason.FAILED, null);
        }
        store.save(changed);
        own = changed;
    }

    private static List<LegalForceEntry> without(List<LegalForceEntry> entries, String key) {
        return entries.stream().filter(entry -> !entry.key().equals(key)).toList();
    }

    private static List<LegalForceEntry> with(List<LegalForceEntry> entries, LegalForceEntry entry) {
        List<LegalForceEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return more;
    }
}
