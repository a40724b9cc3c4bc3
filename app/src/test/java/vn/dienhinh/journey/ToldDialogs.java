package vn.dienhinh.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.ui.dialog.Dialogs;

/** Dialogs that write down what was told, and answer yes and with one folder. */
final class ToldDialogs implements Dialogs {

    private final Path folder;
    private Path fileToOpen;
    private List<Path> filesToOpen = List.of();
    private final List<String> errors = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    /** @param folder the answer to every question for a folder */
    ToldDialogs(Path folder) {
        this.folder = folder;
    }

    /** The answer to the next questions for a file. */
    void willOpen(Path file) {
        fileToOpen = file;
    }

    /** The answer to the next questions for several files. */
    void willOpenAll(List<Path> files) {
        filesToOpen = List.copyOf(files);
    }

    /** Keys of the errors told so far. */
    List<String> errors() {
        return errors;
    }

    /** Keys of the questions asked so far. */
    List<String> questions() {
        return questions;
    }

    @Override
    public boolean confirm(String key, Object... arguments) {
        questions.add(key);
        return true;
    }

    @Override
    public Choice choose(String key, Object... arguments) {
        questions.add(key);
        return Choice.FIRST;
    }

    @Override
    public void error(String key, Object... arguments) {
        errors.add(key);
    }

    @Override
    public void notice(String key, Object... arguments) {
        // Passes by.
    }

    @Override
    public Optional<Path> fileToOpen(String titleKey, String extensionNameKey, String extension) {
        return Optional.ofNullable(fileToOpen);
    }

    @Override
    public List<Path> filesToOpen(String titleKey, String extensionNameKey, List<String> extensions) {
        return filesToOpen;
    }

    @Override
    public Optional<Path> fileToSave(String titleKey, String extensionNameKey, String extension,
                                     String suggestedName) {
        return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String titleKey, Path start) {
        return Optional.of(folder);
    }
}
