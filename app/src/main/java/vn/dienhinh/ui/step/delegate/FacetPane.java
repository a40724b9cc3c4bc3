package vn.dienhinh.ui.step.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.FacetCount;
import vn.dienhinh.messages.FieldWords;
import vn.dienhinh.messages.Messages;

/** Beside the table: the list in groups, each with its number of people; the chosen group is what the table shows. */
final class FacetPane extends VBox {

    private static final double WIDTH = 196;
    private static final double GAP = 6;

    private final DelegateListModel list;
    private final Messages messages;
    private final FieldWords words;
    private final Runnable onChange;
    private final ComboBox<DelegateField> facet = new ComboBox<>();
    private final ListView<FacetCount> groups = new ListView<>();
    private final CheckBox byName = new CheckBox();
    private boolean showing;

    /** @param onChange runs after another order or another group is chosen */
    FacetPane(DelegateListModel list, Messages messages, Runnable onChange) {
        super(GAP);
        this.list = list;
        this.messages = messages;
        this.words = new FieldWords(messages);
        this.onChange = onChange;
        setId("delegates-groups");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        byName.setId("delegates-by-name");
        byName.setText(messages.get("delegates.order.byName"));
        byName.setOnAction(event -> change(() -> list.setByName(byName.isSelected())));
        setUpFacets();
        setUpGroups();
        Label title = new Label(messages.get("delegates.groups.title"));
        title.setLabelFor(facet);
        getChildren().addAll(byName, title, facet, groups);
    }

    private void setUpFacets() {
        facet.setId("delegates-facet");
        facet.setMaxWidth(Double.MAX_VALUE);
        facet.setItems(FXCollections.observableArrayList(DelegateField.facets()));
        facet.setPromptText(messages.get("delegates.groups.none"));
        facet.setConverter(converter(value -> words.facet(value)));
        facet.setOnAction(event -> change(() -> list.setGroups(facet.getValue())));
    }

    private static <T> StringConverter<T> converter(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String any) {
                return null;
            }
        };
    }

    private void setUpGroups() {
        VBox.setVgrow(groups, Priority.ALWAYS);
        groups.setId("delegates-group-list");
        groups.setAccessibleText(messages.get("delegates.groups.name"));
        groups.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(FacetCount count, boolean empty) {
                super.updateItem(count, empty);
                setText(empty || count == null ? "" : text(count));
            }
        });
        groups.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                change(() -> list.setValue(facet.getValue(), is.key()));
            }
        });
    }

    private String text(FacetCount count) {
        String value = count.key() == null ? messages.get("delegates.groups.all")
                : words.value(facet.getValue(), count.value());
        return messages.get("delegates.groups.line", value, count.count());
    }

    private void change(Runnable change) {
        change.run();
        onChange.run();
    }

    /** Shows the groups as the list is now. */
    void show() {
        showing = true;
        DelegateField chosen = facet.getValue();
        if (chosen == null) {
            groups.getItems().clear();
        } else {
            List<FacetCount> counts = list.groups(chosen);
            int all = counts.stream().mapToInt(FacetCount::count).sum();
            List<FacetCount> lines = new ArrayList<>(List.of(new FacetCount(null, "", all)));
            lines.addAll(counts);
            groups.getItems().setAll(lines);
            String key = list.values().get(chosen);
            lines.stream().filter(line -> Objects.equals(line.key(), key)).findFirst()
                    .ifPresent(groups.getSelectionModel()::select);
        }
        showing = false;
    }
}
