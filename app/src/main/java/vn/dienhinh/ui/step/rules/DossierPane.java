package vn.dienhinh.ui.step.rules;

import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** The papers that go upward after the meeting: which, to whom, until when. */
final class DossierPane extends VBox {

    private static final double GAP = 16;
    private static final int PAPER_ROWS = 5;
    private static final int WIDE_COLUMNS = 36;
    private static final int ADDRESSEE_COLUMNS = 56;

    DossierPane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        SourceFields sources = new SourceFields(model, fields, messages);
        Function<Conference, Source> source = c -> c.rules().dossier().source();
        FieldBox papers = fields.area("rules.dossier.papers", PAPER_ROWS,
                c -> RuleEdits.lines(c.rules().dossier().papers()),
                (c, value) -> RuleEdits.dossier(c, d -> d.withPapers(Entries.lines(value))));
        ((TextArea) papers.field()).setPrefColumnCount(WIDE_COLUMNS);
        FieldBox addressee = fields.text("rules.dossier.addressee", ADDRESSEE_COLUMNS,
                c -> c.rules().dossier().addressee(),
                (c, value) -> RuleEdits.dossier(c, d -> d.withAddressee(value)));
        FieldBox deadline = fields.timeLimit("rules.dossier.deadline", c -> c.rules().dossier().deadline(),
                (c, value) -> RuleEdits.dossier(c, d -> d.withDeadline(value)));
        getChildren().addAll(papers, addressee, deadline,
                sources.withWords(Rows.sideBySide(sources.section("rules.dossier.source", source,
                        (c, value) -> RuleEdits.dossier(c,
                                d -> d.withSource(value)))), source));
    }
}
