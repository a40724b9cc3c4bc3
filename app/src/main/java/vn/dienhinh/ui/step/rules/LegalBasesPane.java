package vn.dienhinh.ui.step.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** Papers that the unit's plan stands on: type, number, date, issuer and subject of each. */
final class LegalBasesPane extends VBox {

    private static final double GAP = 8;
    private static final int TYPE_COLUMNS = 22;
    private static final int NUMBER_COLUMNS = 11;
    private static final int ISSUER_COLUMNS = 30;
    private static final int SUBJECT_COLUMNS = 36;

    private final FormFields fields;
    private final String path;
    private final Function<Conference, List<LegalBasis>> get;
    private final BiFunction<Conference, List<LegalBasis>, Conference> set;
    private final EntryList list;

    /**
     * @param path of the list
     * @param key  of the messages, as {@link EntryList} asks for them
     * @param get  the list; empty where there is none
     * @param set  the conference with another list
     */
    LegalBasesPane(ConferenceModel model, FormFields fields, Messages messages, String path, String key,
                   Function<Conference, List<LegalBasis>> get,
                   BiFunction<Conference, List<LegalBasis>, Conference> set) {
        super(GAP);
        this.fields = fields;
        this.path = path;
        this.get = get;
        this.set = set;
        list = new EntryList(model, fields, messages, key, path, c -> get.apply(c).size(), this::row,
                c -> set.apply(c, Entries.added(get.apply(c), LegalBasis.blank())),
                index -> c -> set.apply(c, Entries.removed(get.apply(c), index)));
        getChildren().add(fields.own(path, list, c -> c, c -> { }));
    }

    /** See {@link EntryList#close()}. */
    void close() {
        list.close();
    }

    private Node row(int index) {
        String entry = path + "[" + index + "].";
        FieldBox date = fields.date(entry + "date",
                c -> Entries.read(get.apply(c), index, LegalBasis::date, (LocalDate) null),
                (c, value) -> edit(c, index,
                        p -> new LegalBasis(p.type(), p.number(), value, p.issuer(), p.subject())));
        FieldBox subject = fields.area(entry + "subject", 2, read(index, LegalBasis::subject),
                (c, value) -> edit(c, index,
                        p -> new LegalBasis(p.type(), p.number(), p.date(), p.issuer(), value)));
        ((TextArea) subject.field()).setPrefColumnCount(SUBJECT_COLUMNS);
        return new VBox(GAP,
                Rows.sideBySide(
                        text(entry + "type", TYPE_COLUMNS, index, LegalBasis::type,
                                (p, v) -> new LegalBasis(v, p.number(), p.date(), p.issuer(), p.subject())),
                        text(entry + "number", NUMBER_COLUMNS, index, LegalBasis::number,
                                (p, v) -> new LegalBasis(p.type(), v, p.date(), p.issuer(), p.subject())),
                        date),
                text(entry + "issuer", ISSUER_COLUMNS, index, LegalBasis::issuer,
                        (p, v) -> new LegalBasis(p.type(), p.number(), p.date(), v, p.subject())),
                subject);
    }

    private FieldBox text(String field, int columns, int index, Function<LegalBasis, String> part,
                          BiFunction<LegalBasis, String, LegalBasis> change) {
        return fields.text(field, columns, read(index, part),
                (c, value) -> edit(c, index, paper -> change.apply(paper, value)));
    }

    private Function<Conference, String> read(int index, Function<LegalBasis, String> part) {
        return c -> Entries.read(get.apply(c), index, part, "");
    }

    private Conference edit(Conference c, int index, UnaryOperator<LegalBasis> change) {
        return set.apply(c, Entries.changed(get.apply(c), index, change));
    }
}
