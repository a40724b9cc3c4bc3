package vn.dienhinh.ui.step.rules;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
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

/** The superior's papers: type, number, date, issuer and subject of each; the first one leads. */
final class PapersPane extends VBox {

    private static final String PATH = "rules.papers";
    private static final double GAP = 8;
    private static final int TYPE_COLUMNS = 22;
    private static final int NUMBER_COLUMNS = 11;
    private static final int ISSUER_COLUMNS = 30;
    private static final int SUBJECT_COLUMNS = 36;

    private final FormFields fields;

    PapersPane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.fields = fields;
        EntryList papers = new EntryList(model, fields, messages, PATH, PATH, c -> c.rules().papers().size(), this::row,
                c -> c.withRules(c.rules().withPapers(Entries.added(c.rules().papers(), LegalBasis.blank()))),
                index -> c -> c.withRules(c.rules().withPapers(Entries.removed(c.rules().papers(), index))));
        getChildren().add(fields.own(PATH, papers, c -> c, c -> { }));
    }

    private Node row(int index) {
        String path = PATH + "[" + index + "].";
        FieldBox date = fields.date(path + "date",
                c -> Entries.read(c.rules().papers(), index, LegalBasis::date, (LocalDate) null),
                (c, value) -> RuleEdits.paper(c, index,
                        p -> new LegalBasis(p.type(), p.number(), value, p.issuer(), p.subject())));
        FieldBox subject = fields.area(path + "subject", 2, get(index, LegalBasis::subject),
                (c, value) -> RuleEdits.paper(c, index,
                        p -> new LegalBasis(p.type(), p.number(), p.date(), p.issuer(), value)));
        ((TextArea) subject.field()).setPrefColumnCount(SUBJECT_COLUMNS);
        return new VBox(GAP,
                Rows.sideBySide(
                        text(path + "type", TYPE_COLUMNS, index, LegalBasis::type,
                                (p, v) -> new LegalBasis(v, p.number(), p.date(), p.issuer(), p.subject())),
                        text(path + "number", NUMBER_COLUMNS, index, LegalBasis::number,
                                (p, v) -> new LegalBasis(p.type(), v, p.date(), p.issuer(), p.subject())),
                        date),
                text(path + "issuer", ISSUER_COLUMNS, index, LegalBasis::issuer,
                        (p, v) -> new LegalBasis(p.type(), p.number(), p.date(), v, p.subject())),
                subject);
    }

    private FieldBox text(String path, int columns, int index, Function<LegalBasis, String> get,
                          BiFunction<LegalBasis, String, LegalBasis> set) {
        return fields.text(path, columns, get(index, get),
                (c, value) -> RuleEdits.paper(c, index, paper -> set.apply(paper, value)));
    }

    private static Function<Conference, String> get(int index, Function<LegalBasis, String> get) {
        return c -> Entries.read(c.rules().papers(), index, get, "");
    }
}
