package vn.dienhinh.ui.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.gap.Gap;
import vn.dienhinh.domain.gap.GapKind;
import vn.dienhinh.domain.gap.OwnAnswer;
import vn.dienhinh.domain.gap.RuleGaps;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.SourceLine;

/** One question: what the rules leave open, where they speak of it, the answers, the ground, who decided and when. */
public final class GapCard extends VBox {

    private static final double GAP = 8;
    private static final int WORD_COLUMNS = 34;
    private static final int NUMBER_COLUMNS = 5;

    private final ConferenceModel model;
    private final UiContext context;
    private final String question;
    private final List<RadioButton> options = new ArrayList<>();
    private final RadioButton own;
    private final CommitTextField ownValue = new CommitTextField(this::typed);
    private final CommitTextField ground = new CommitTextField(value -> change(d -> d.withGround(value)));
    private final CommitTextField decidedBy = new CommitTextField(value -> change(d -> d.withDecidedBy(value)));
    private final Label decidedOn = Rows.sentence("", "field-help");
    private final BooleanProperty made = new SimpleBooleanProperty();

    /** @param gap as it stands; later states come through {@link #show} */
    public GapCard(ConferenceModel model, UiContext context, Gap gap) {
        super(GAP);
        this.model = model;
        this.context = context;
        this.question = gap.question();
        Messages messages = context.messages();
        getStyleClass().add("panel");
        setId("gap-" + gap.kind());
        ToggleGroup group = new ToggleGroup();
        VBox answers = new VBox(GAP);
        for (String option : gap.options()) {
            RadioButton radio = radio(words(gap, option), group);
            radio.setId("gap-" + gap.kind() + "-" + (gap.kind() == GapKind.FORM ? options.size() : option));
            radio.setUserData(option);
            radio.setOnAction(event -> decide(option));
            options.add(radio);
            answers.getChildren().add(radio);
        }
        own = radio(messages.find("gap.own." + gap.kind()).orElse(""), group);
        own.setId("gap-" + gap.kind() + "-own");
        own.setOnAction(event -> ownValue.requestFocus());
        if (gap.own() != OwnAnswer.NONE) {
            answers.getChildren().add(ownRow(gap, messages));
        }
        SourceLine source = new SourceLine(messages);
        source.show(gap.source());
        Label asked = Rows.sentence(messages.get("gap.question." + gap.kind(), gap.arguments().toArray()), "answer");
        getChildren().addAll(asked, source, answers, Rows.onlyWhile(made, reasons(gap, messages)));
        show(gap);
    }

    private static RadioButton radio(String text, ToggleGroup group) {
        RadioButton radio = new RadioButton(text);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        return radio;
    }

    private Node ownRow(Gap gap, Messages messages) {
        boolean number = gap.own() == OwnAnswer.NUMBER;
        ownValue.setId("gap-" + gap.kind() + "-value");
        ownValue.setPrefColumnCount(number ? NUMBER_COLUMNS : WORD_COLUMNS);
        ownValue.setMaxWidth(USE_PREF_SIZE);
        ownValue.setAccessibleText(own.getText());
        HBox row = new HBox(GAP, own, ownValue, new Label(messages.find("gap.unit." + gap.kind()).orElse("")));
        own.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node reasons(Gap gap, Messages messages) {
        ground.setId("gap-" + gap.kind() + "-ground");
        decidedBy.setId("gap-" + gap.kind() + "-decidedBy");
        ground.setPrefColumnCount(WORD_COLUMNS);
        ground.setMaxWidth(USE_PREF_SIZE);
        decidedBy.setPrefColumnCount(WORD_COLUMNS);
        decidedBy.setMaxWidth(USE_PREF_SIZE);
        return new VBox(GAP,
                new FieldBox(messages.get("gap.ground"), ground, messages.get("gap.ground.help"),
                        context.findingMessages()),
                new FieldBox(messages.get("gap.decidedBy"), decidedBy, null, context.findingMessages()), decidedOn);
    }

    private String words(Gap gap, String option) {
        return gap.answer(option) instanceof Enum<?> offered ? context.messages().get("gap.answer." + offered) : option;
    }

    /** Shows the answer as it stands. */
    public void show(Gap gap) {
        Decision decision = gap.decision();
        made.set(decision.isMade());
        options.forEach(radio -> radio.setSelected(radio.getUserData().equals(decision.choice())));
        Optional<String> ownChoice = gap.ownChoice();
        own.setSelected(ownChoice.isPresent());
        ownValue.show(ownChoice.orElse(""));
        ground.show(decision.ground());
        decidedBy.show(decision.decidedBy());
        decidedOn.setText(decision.decidedOn() == null ? ""
                : context.messages().get("gap.decidedOn", OfficialDate.shortForm(decision.decidedOn())));
    }

    /** Hands over what is being typed. */
    public void commitPending() {
        ownValue.commit();
        ground.commit();
        decidedBy.commit();
    }

    /** Gives the focus to the first answer. */
    public void focusFirst() {
        (options.isEmpty() ? own : options.get(0)).requestFocus();
    }

    private void typed(String value) {
        boolean offered = model.conference().decision(question).map(Decision::choice)
                .filter(choice -> options.stream().anyMatch(radio -> radio.getUserData().equals(choice))).isPresent();
        if (!value.isEmpty() || !offered) {
            decide(value);
        }
    }

    private void decide(String choice) {
        LocalDate today = LocalDate.now(context.clock());
        change(decision -> decision.withChoice(choice).withDecidedOn(choice.isEmpty() ? null : today));
    }

    private void change(UnaryOperator<Decision> change) {
        UnaryOperator<Conference> edit = c -> RuleGaps.answered(c, question, change);
        model.apply("gap", edit);
    }
}
