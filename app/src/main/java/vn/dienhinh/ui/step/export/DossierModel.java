package vn.dienhinh.ui.step.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.upward.AskedPaper;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.PaperState;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/**
 * The papers of the dossier, how far each has come, and what the clerk says about them; knows no controls. Whether an
 * exported paper has changed is worked out off the UI thread, after a rest in the edits.
 */
final class DossierModel {

    private static final long REST_MILLISECONDS = 600;

    private final ConferenceModel conference;
    private final UiContext context;
    private final ExportService exports;
    private final ReadOnlyObjectWrapper<List<PaperRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Map<PaperKind, String> marks = Map.of();
    private long request;
    private boolean active;

    DossierModel(ConferenceModel conference, UiContext context, ExportService exports) {
        this.conference = conference;
        this.context = context;
        this.exports = exports;
        conference.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    /** All papers in their usual order. */
    ReadOnlyObjectProperty<List<PaperRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The row of a paper. */
    PaperRow row(PaperKind kind) {
        return rows.get().get(kind.ordinal());
    }

    Conference conference() {
        return conference.conference();
    }

    /** Changes since the export are only looked for while somebody looks at the page. */
    void setActive(boolean value) {
        active = value;
        refresh();
    }

    private void refresh() {
        showRows();
        if (active) {
            context.tasks().afterPause(this, REST_MILLISECONDS, this::readMarks);
        }
    }

    private void readMarks() {
        Conference now = conference();
        List<PaperKind> exported = Arrays.stream(PaperKind.values())
                .filter(kind -> !PaperProgress.entry(now, kind).exportedMark().isEmpty()).toList();
        if (exported.isEmpty()) {
            return;
        }
        long mine = ++request;
        context.tasks().run(() -> {
            Map<PaperKind, String> read = new EnumMap<>(PaperKind.class);
            exported.forEach(kind -> read.put(kind, exports.mark(now, kind)));
            return read;
        }, read -> {
            if (mine == request) {
                marks = read;
                showRows();
            }
        }, failure -> { });
    }

    private void showRows() {
        Conference now = conference();
        rows.set(Arrays.stream(PaperKind.values()).map(kind -> row(now, kind)).toList());
    }

    private PaperRow row(Conference now, PaperKind kind) {
        PaperEntry entry = PaperProgress.entry(now, kind);
        PaperState state = PaperProgress.of(now, kind);
        LocalDate since = switch (state) {
            case SENT -> entry.sentOn();
            case SIGNED -> entry.signedOn();
            case EXPORTED -> entry.exportedOn();
            case NOT_STARTED, DRAFT -> null;
        };
        boolean changed = !entry.exportedMark().isEmpty() && marks.containsKey(kind)
                && !marks.get(kind).equals(entry.exportedMark());
        return new PaperRow(kind, state, since, AskedPaper.wordsFor(now, kind).isPresent(), changed);
    }

    /** The clerk's entry for a paper. */
    PaperEntry entry(PaperKind kind) {
        return PaperProgress.entry(conference(), kind);
    }

    /** Number and date of a paper. */
    PaperHead head(PaperKind kind) {
        return PaperProgress.head(conference(), kind);
    }

    /** The passages that can be put into own words. */
    List<DraftedPassage> passages(PaperKind kind) {
        return exports.passages(conference(), kind);
    }

    /** To whom the paper goes as a rule: the dossier's addressee for one that the superior asks for; else empty. */
    String usualAddressee(PaperKind kind) {
        return AskedPaper.wordsFor(conference(), kind).isPresent()
                ? conference().rules().dossier().addressee() : "";
    }

    /** Today, as the day that a mark begins with. */
    LocalDate today() {
        return LocalDate.now(context.clock());
    }

    void setNumber(PaperKind kind, String number) {
        conference.apply("paper.number", c -> PaperProgress.withHead(c, kind,
                PaperProgress.head(c, kind).withNumber(number)), name(kind));
    }

    void setDate(PaperKind kind, LocalDate date) {
        conference.apply("paper.date", c -> PaperProgress.withHead(c, kind,
                PaperProgress.head(c, kind).withDate(date)), name(kind));
    }

    /** The clerk says that the paper bears its signature since that day. */
    void sign(PaperKind kind, LocalDate day) {
        change("paper.sign", kind, entry -> entry.withSignedOn(day));
    }

    void takeBackSignature(PaperKind kind) {
        change("paper.unsign", kind, entry -> entry.withSignedOn(null));
    }

    /** The clerk says that the paper went out. */
    void send(PaperKind kind, LocalDate day, String addressee) {
        change("paper.send", kind, entry -> entry.withSent(day, addressee));
    }

    void takeBackSending(PaperKind kind) {
        change("paper.unsend", kind, entry -> entry.withSent(null, ""));
    }

    /** The clerk's words for a passage; null brings back the drafted ones. */
    void write(PaperKind kind, DraftedPassage passage, String own) {
        conference.apply(own == null ? "paper.passage.restore" : "paper.passage",
                c -> PaperProgress.withEntry(c, PaperProgress.entry(c, kind).withPassage(passage.key(), own)),
                passage.label(), name(kind));
    }

    /**
     * Notes that papers were exported. The files are on disk whatever is undone afterwards, so this is a fact and no
     * step of the undo history.
     */
    void exported(Map<PaperKind, String> written) {
        LocalDate day = today();
        Map<PaperKind, String> known = new EnumMap<>(PaperKind.class);
        known.putAll(marks);
        known.putAll(written);
        marks = known;
        conference.record(c -> PaperProgress.exported(c, written, day));
    }

    private void change(String edit, PaperKind kind, UnaryOperator<PaperEntry> change) {
        conference.apply(edit, c -> PaperProgress.withEntry(c, change.apply(PaperProgress.entry(c, kind))), name(kind));
    }

    private String name(PaperKind kind) {
        return context.messages().word(kind);
    }
}
