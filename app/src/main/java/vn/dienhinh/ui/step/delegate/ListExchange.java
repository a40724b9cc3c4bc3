package vn.dienhinh.ui.step.delegate;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.delegate.importing.ImportModel;
import vn.dienhinh.ui.step.delegate.importing.ImportPage;

/** Lists coming in (from files, by dropping them, from the clipboard) and going out; shows the preview over the list. */
final class ListExchange {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dragged-over");

    private final UiContext context;
    private final Messages messages;
    private final ImportModel imports;
    private final ListOutModel out;
    private final ListOutBar outBar;
    private final ImportPage page;
    private final StackPane node = new StackPane();
    private final MenuButton in;
    private final MenuButton outMenu;
    private Node list;

    /** @param onAdded is told the ids of those who were added, while the list is shown again */
    ListExchange(ConferenceModel conference, UiContext context, ListTools tools, Consumer<List<String>> onAdded) {
        this.context = context;
        this.messages = context.messages();
        imports = new ImportModel(conference, context, tools.imports(), tools.memory(), onAdded);
        out = new ListOutModel(conference, context, tools.exports());
        outBar = new ListOutBar(out, messages, tools.opener());
        page = new ImportPage(imports, messages);
        in = inMenu();
        outMenu = outMenu();
        conference.conferenceProperty().addListener((property, was, is) -> allowOut(is.delegates().isEmpty()));
        allowOut(conference.conference().delegates().isEmpty());
        imports.phaseProperty().addListener((property, was, is) -> show(is != ImportModel.Phase.IDLE));
    }

    private MenuButton inMenu() {
        MenuItem files = item("delegates-import-files", "importing.open.files", Feather.FILE_TEXT, imports::choose);
        MenuItem paste = item("delegates-import-clipboard", "importing.open.clipboard", Feather.CLIPBOARD, this::paste);
        MenuItem back = item("delegates-import-back", "importing.open.back", Feather.ARROW_RIGHT, () -> show(true));
        MenuButton menu = menu("delegates-import", "importing.open");
        menu.getItems().addAll(back, files, paste);
        menu.setOnShowing(event -> back.setVisible(imports.phaseProperty().get() == ImportModel.Phase.READY));
        back.setVisible(false);
        return menu;
    }

    private MenuButton outMenu() {
        MenuButton menu = menu("delegates-export", "listOut.open");
        menu.getItems().addAll(
                item("delegates-export-xlsx", "listOut.xlsx", Feather.GRID, () -> out.saveList("xlsx")),
                item("delegates-export-csv", "listOut.csv", Feather.FILE_TEXT, () -> out.saveList("csv")),
                new SeparatorMenuItem(),
                item("delegates-export-form", "listOut.form", Feather.FILE_PLUS, out::saveForm));
        return menu;
    }

    private MenuButton menu(String id, String key) {
        MenuButton menu = new MenuButton(messages.get(key));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId(id);
        menu.setTooltip(new Tooltip(messages.get(key + ".help")));
        return menu;
    }

    private MenuItem item(String id, String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** An empty list goes nowhere; the form for hamlets does. */
    private void allowOut(boolean empty) {
        outMenu.getItems().stream().filter(item -> item.getId() != null && !item.getId().endsWith("form"))
                .forEach(item -> item.setDisable(empty));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (ImportModel.isTable(text)) {
            imports.paste(text);
        } else {
            context.dialogs().notice("importing.clipboard.none");
        }
    }

    /** The list, with the preview in its place while there is one. */
    Node around(Node listPage) {
        list = listPage;
        list.setOnDragOver(this::over);
        list.setOnDragEntered(event -> list.pseudoClassStateChanged(OVER, !files(event).isEmpty()));
        list.setOnDragExited(event -> list.pseudoClassStateChanged(OVER, false));
        list.setOnDragDropped(this::dropped);
        node.getChildren().setAll(list);
        return node;
    }

    private static List<File> files(DragEvent event) {
        return event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
    }

    private void over(DragEvent event) {
        if (!files(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = files(event);
        if (!files.isEmpty()) {
            imports.read(files.stream().map(File::toPath).toList());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void show(boolean preview) {
        node.getChildren().setAll(preview ? page : list);
        if (preview) {
            page.begin();
        }
    }

    /** Shows the list; a preview stays as it is, and can be gone back to. */
    void showList() {
        show(false);
    }

    /** True while the preview is shown. */
    boolean isPreviewShown() {
        return node.getChildren().contains(page);
    }

    /** Takes the keyboard for the preview. */
    void begin() {
        page.begin();
    }

    /** Files to be read, as if they were chosen. */
    ImportModel imports() {
        return imports;
    }

    /** The buttons for both ways. */
    List<Node> buttons() {
        return List.of(in, outMenu);
    }

    /** What became of the last file written. */
    Node outBar() {
        return outBar;
    }
}
