package vn.dienhinh.ui.step.unit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** The fields about the body that holds the conference. */
final class BodyFields {

    private static final int NAME_COLUMNS = 20;
    private static final int SYMBOL_COLUMNS = 10;
    private static final int LIST_COLUMNS = 18;
    private static final double LIST_WIDTH = 300;
    private static final int LIST_ROWS = 6;

    private final FormFields fields;
    private final Messages messages;
    private final BooleanBinding isTerritory;

    BodyFields(ConferenceModel model, FormFields fields, Messages messages) {
        this.fields = fields;
        this.messages = messages;
        this.isTerritory = Bindings.createBooleanBinding(
                () -> model.conference().unit().kind().isTerritory(), model.conferenceProperty());
    }

    /** What every unit states: kind, name, superior territory, and for other bodies than committees the line above. */
    Node[] main() {
        FieldBox kind = fields.choice("unit.kind", List.of(UnitKind.values()), value -> messages.get("unit.kind." + value),
                c -> c.unit().kind(), KindChange::to);
        FieldBox name = text("unit.name", NAME_COLUMNS, Unit::name, Unit::withName);
        FieldBox parent = text("unit.parentName", NAME_COLUMNS, Unit::parentName, Unit::withParentName);
        FieldBox superior = text("unit.superiorBody", NAME_COLUMNS, Unit::superiorBody, Unit::withSuperiorBody);
        FieldBox workforce = fields.number("unit.workforce", c -> c.unit().workforce(),
                (c, value) -> c.withUnit(c.unit().withWorkforce(value)));
        return new Node[] {Rows.sideBySide(kind, name, parent),
                Rows.onlyWhile(isTerritory.not(), superior), workforce};
    }

    /** Hamlets and, after a merger, the localities before. */
    Node localities() {
        return Rows.sideBySide(list("unit.localities", Unit::localities, Unit::withLocalities),
                list("unit.formerLocalities", Unit::formerLocalities, Unit::withFormerLocalities));
    }

    /** What mostly stays as it is: symbols, drafting office, place name. */
    Node[] symbols() {
        return new Node[] {
            Rows.sideBySide(text("unit.symbol", SYMBOL_COLUMNS, Unit::symbol, Unit::withSymbol),
                    text("unit.place", NAME_COLUMNS, Unit::place, Unit::withPlace)),
            Rows.sideBySide(text("unit.draftingOffice", NAME_COLUMNS, Unit::draftingOffice, Unit::withDraftingOffice),
                    text("unit.draftingOfficeSymbol", SYMBOL_COLUMNS, Unit::draftingOfficeSymbol,
                            Unit::withDraftingOfficeSymbol))};
    }

    private FieldBox text(String path, int columns, Function<Unit, String> get, BiFunction<Unit, String, Unit> set) {
        return fields.text(path, columns, c -> get.apply(c.unit()), (c, value) -> c.withUnit(set.apply(c.unit(), value)));
    }

    private FieldBox list(String path, Function<Unit, List<String>> get, BiFunction<Unit, List<String>, Unit> set) {
        FieldBox box = fields.area(path, LIST_ROWS, c -> String.join("\n", get.apply(c.unit())),
                (Conference c, String value) -> c.withUnit(set.apply(c.unit(), entries(value))));
        ((TextArea) box.field()).setPrefColumnCount(LIST_COLUMNS);
        box.setPrefWidth(LIST_WIDTH);
        return box;
    }

    /** One entry a line, without empty ones. */
    private static List<String> entries(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
