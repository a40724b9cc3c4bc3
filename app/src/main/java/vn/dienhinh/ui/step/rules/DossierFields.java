package vn.dienhinh.ui.step.rules;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** One dossier: which papers, to whom, until when, from which kinds of unit. */
final class DossierFields extends VBox {

    private static final double GAP = 16;
    private static final int PAPER_ROWS = 5;
    private static final int WIDE_COLUMNS = 36;
    private static final int ADDRESSEE_COLUMNS = 56;

    /**
     * @param path of the dossier
     * @param get  the dossier; one that asks for nothing where it is gone
     * @param edit changes it
     */
    DossierFields(ConferenceModel model, FormFields fields, Messages messages, String path,
                  Function<Conference, Dossier> get,
                  BiFunction<Conference, UnaryOperator<Dossier>, Conference> edit) {
        super(GAP);
        SourceFields sources = new SourceFields(model, fields, messages);
        Function<Conference, Source> source = get.andThen(Dossier::source);
        FieldBox papers = fields.area(path + ".papers", PAPER_ROWS, c -> RuleEdits.lines(get.apply(c).papers()),
                (c, value) -> edit.apply(c, d -> d.withPapers(Entries.lines(value))));
        ((TextArea) papers.field()).setPrefColumnCount(WIDE_COLUMNS);
        Function<Conference, String> addressee = get.andThen(Dossier::addressee);
        Function<Conference, TimeLimit> deadline = get.andThen(Dossier::deadline);
        Function<Conference, Set<UnitKind>> kinds = get.andThen(Dossier::appliesTo);
        getChildren().addAll(papers,
                fields.text(path + ".addressee", ADDRESSEE_COLUMNS, addressee,
                        (c, value) -> edit.apply(c, d -> d.withAddressee(value))),
                fields.timeLimit(path + ".deadline", deadline,
                        (c, value) -> edit.apply(c, d -> d.withDeadline(value))),
                sources.withWords(Rows.sideBySide(
                        UnitKindsField.box(model, fields, messages, path + ".appliesTo", kinds,
                                (c, value) -> edit.apply(c, d -> d.withAppliesTo(value))),
                        sources.section(path + ".source", source,
                                (c, value) -> edit.apply(c, d -> d.withSource(value)))), source));
    }
}
