package vn.dienhinh.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Choice;

/** The pages one under the other; zoom, page number, choice of the paper. The scroll place is kept over edits. */
public final class PreviewPane extends VBox {

    private static final double GAP = 8;
    private static final double MARGIN = 24;
    private static final double ZOOM_STEP = 1.25;
    private static final double SMALLEST_ZOOM = 0.5;
    private static final double GREATEST_ZOOM = 4;
    private static final double PIXELS_PER_POINT = 1.5;

    private final PreviewModel model;
    private final PreviewActions actions;
    private final Messages messages;
    private final Consumer<Place> onPlace;
    private final VBox sheets = new VBox(GAP);
    private final ScrollPane scroll = new ScrollPane(sheets);
    private final Label place = new Label();
    private final Label trouble = new Label();
    private final List<PageView> views = new ArrayList<>();
    private double zoom = 1;

    /** @param onPlace leads to the place where a clicked text is entered */
    public PreviewPane(PreviewModel model, PreviewActions actions, Messages messages, Consumer<Place> onPlace) {
        super(GAP);
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.onPlace = onPlace;
        setId("preview");
        getStyleClass().add("preview");
        sheets.setAlignment(Pos.TOP_CENTER);
        sheets.getStyleClass().add("preview-sheets");
        scroll.setAccessibleText(messages.get("preview.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        trouble.setWrapText(true);
        trouble.getStyleClass().addAll("finding", "finding-error");
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(choice(), trouble, scroll, tools());
        model.pagesProperty().addListener((property, was, is) -> show());
        scroll.vvalueProperty().addListener((property, was, is) -> drawVisible());
        scroll.viewportBoundsProperty().addListener((property, was, is) -> layOut());
        show();
    }

    private ChoiceBox<PaperKind> choice() {
        ChoiceBox<PaperKind> choice = new Choice<>();
        choice.setId("preview-paper");
        choice.setAccessibleText(messages.get("preview.paper"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(PaperKind.values());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(PaperKind value) {
                return value == null ? "" : messages.word(value);
            }

            @Override
            public PaperKind fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        choice.setValue(model.paperProperty().get());
        choice.valueProperty().addListener((property, was, is) -> model.choose(is));
        model.paperProperty().addListener((property, was, is) -> choice.setValue(is));
        return choice;
    }

    private HBox tools() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(place, gap,
                action(Feather.FILE_TEXT, "preview.word", () -> actions.openInWord(model.paperProperty().get())),
                action(Feather.FOLDER, "preview.folder", actions::openFolder),
                action(Feather.PRINTER, "preview.print", () -> actions.print(model.paperProperty().get())),
                tool(Feather.ZOOM_OUT, "preview.smaller", 1 / ZOOM_STEP),
                tool(Feather.ZOOM_IN, "preview.larger", ZOOM_STEP));
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Button tool(Feather icon, String key, double factor) {
        return action(icon, key, () -> {
            zoom = Math.max(SMALLEST_ZOOM, Math.min(GREATEST_ZOOM, zoom * factor));
            layOut();
        });
    }

    private Button action(Feather icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setAccessibleText(messages.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show() {
        PreviewModel.Pages pages = model.pagesProperty().get();
        trouble.setText(pages.trouble() == null ? "" : pages.trouble());
        trouble.setVisible(pages.trouble() != null);
        while (views.size() < pages.proportions().size()) {
            int page = views.size();
            views.add(new PageView((x, y) -> model.placeAt(page, x, y), onPlace));
        }
        while (views.size() > pages.proportions().size()) {
            views.remove(views.size() - 1);
        }
        sheets.getChildren().setAll(views);
        layOut();
    }

    private void layOut() {
        List<Double> proportions = model.pagesProperty().get().proportions();
        double width = Math.max(1, (scroll.getViewportBounds().getWidth() - MARGIN) * zoom);
        for (int page = 0; page < views.size(); page++) {
            views.get(page).size(width, proportions.get(page));
        }
        sheets.setMinWidth(Math.max(width + MARGIN, scroll.getViewportBounds().getWidth()));
        scroll.layout();
        drawVisible();
    }

    /** Draws the sheets that can be seen, and the next one. */
    private void drawVisible() {
        PreviewModel.Pages pages = model.pagesProperty().get();
        double height = scroll.getViewportBounds().getHeight();
        double content = sheets.getBoundsInLocal().getHeight();
        double top = Math.max(0, content - height) * scroll.getVvalue();
        int first = -1;
        for (int page = 0; page < views.size(); page++) {
            PageView view = views.get(page);
            double begins = view.getBoundsInParent().getMinY();
            double ends = begins + view.getMinHeight();
            if (ends >= top && begins <= top + height * 2) {
                view.draw(model, pages, page, (int) Math.ceil(view.getMinWidth() * PIXELS_PER_POINT));
                first = first < 0 ? page : first;
            }
        }
        place.setText(views.isEmpty() ? "" : messages.get("preview.place", first + 1, views.size()));
    }
}
