package vn.dienhinh.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import vn.dienhinh.messages.Messages;

/** The real dialogs over the program's window. */
public final class FxDialogs implements Dialogs {

    private static final double TEXT_WIDTH = 460;
    private static final Duration NOTICE_TIME = Duration.seconds(6);
    private static final int LONGEST_IN_NOTICE = 80;

    private final Messages messages;
    private final Stage owner;

    public FxDialogs(Messages messages, Stage owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public boolean confirm(String key, Object... arguments) {
        ButtonType action = new ButtonType(messages.get(key + ".action", arguments), ButtonData.OK_DONE);
        return ask(key, arguments, action).filter(action::equals).isPresent();
    }

    @Override
    public Choice choose(String key, Object... arguments) {
        ButtonType first = new ButtonType(messages.get(key + ".first", arguments), ButtonData.OK_DONE);
        ButtonType second = new ButtonType(messages.get(key + ".second", arguments), ButtonData.OTHER);
        Optional<ButtonType> chosen = ask(key, arguments, first, second);
        if (chosen.filter(first::equals).isPresent()) {
            return Choice.FIRST;
        }
        return chosen.filter(second::equals).isPresent() ? Choice.SECOND : Choice.CANCEL;
    }

    private Optional<ButtonType> ask(String key, Object[] arguments, ButtonType... actions) {
        Alert alert = alert(Alert.AlertType.CONFIRMATION, key, arguments);
        alert.getButtonTypes().setAll(actions);
        alert.getButtonTypes().add(new ButtonType(messages.get("action.cancel"), ButtonData.CANCEL_CLOSE));
        return alert.showAndWait();
    }

    @Override
    public void error(String key, Object... arguments) {
        tell(Alert.AlertType.ERROR, key, arguments);
    }

    @Override
    public void explain(String key, Object... arguments) {
        tell(Alert.AlertType.INFORMATION, key, arguments);
    }

    private void tell(Alert.AlertType type, String key, Object... arguments) {
        Alert alert = alert(type, key, arguments);
        alert.getButtonTypes().setAll(new ButtonType(messages.get("action.understood"), ButtonData.OK_DONE));
        alert.showAndWait();
    }

    private Alert alert(Alert.AlertType type, String key, Object[] arguments) {
        Alert alert = new Alert(type);
        alert.initOwner(owner);
        String title = messages.get(key + ".title", arguments);
        alert.setTitle(title);
        alert.setHeaderText(title);
        Label text = new Label(messages.get(key + ".text", arguments));
        text.setWrapText(true);
        text.setPrefWidth(TEXT_WIDTH);
        text.setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setContent(text);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        return alert;
    }

    @Override
    public void notice(String key, Object... arguments) {
        Object[] fitting = Arrays.stream(arguments).map(FxDialogs::shortened).toArray();
        Notifications.create().owner(owner).hideAfter(NOTICE_TIME).text(messages.get(key, fitting)).show();
    }

    /** A notice is one line, as wide as its words: a very long title would leave the window. */
    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_IN_NOTICE
                ? text.substring(0, LONGEST_IN_NOTICE).strip() + "…" : argument;
    }

    @Override
    public Optional<Path> fileToOpen(String titleKey, String extensionNameKey, String extension) {
        return fileToOpen(titleKey, extensionNameKey, List.of(extension));
    }

    @Override
    public Optional<Path> fileToOpen(String titleKey, String extensionNameKey, List<String> extensions) {
        return path(chooser(titleKey, extensionNameKey, extensions).showOpenDialog(owner));
    }

    @Override
    public List<Path> filesToOpen(String titleKey, String extensionNameKey, List<String> extensions) {
        List<File> files = chooser(titleKey, extensionNameKey, extensions).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> fileToSave(String titleKey, String extensionNameKey, String extension,
                                     String suggestedName) {
        FileChooser chooser = chooser(titleKey, extensionNameKey, List.of(extension));
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder(String titleKey, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get(titleKey));
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return path(chooser.showDialog(owner));
    }

    private FileChooser chooser(String titleKey, String extensionNameKey, List<String> extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(messages.get(extensionNameKey), extensions.stream().map(extension -> "*." + extension).toList()));
        return chooser;
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
