package vn.dienhinh.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks and tells. All texts are message keys; a fake one serves in tests. */
public interface Dialogs {

    /**
     * Asks for a decision that undo can't take back.
     *
     * @param key       messages "{key}.title", "{key}.text" and "{key}.action" (the button that says what happens)
     * @param arguments for title, text and action
     * @return true when the clerk chose the action
     */
    boolean confirm(String key, Object... arguments);

    /**
     * Offers two ways and a way back.
     *
     * @param key messages "{key}.title", "{key}.text", "{key}.first", "{key}.second"
     */
    Choice choose(String key, Object... arguments);

    /** What was chosen in {@link #choose}. */
    enum Choice { FIRST, SECOND, CANCEL }

    /** Tells what happened, what to do, and that nothing is lost: messages "{key}.title" and "{key}.text". */
    void error(String key, Object... arguments);

    /** Explains something asked for: messages "{key}.title" and "{key}.text"; as a notice unless there is better. */
    default void explain(String key, Object... arguments) {
        notice(key + ".text", arguments);
    }

    /** Passing notice at the lower right: message {@code key}; vanishes by itself, takes no focus. */
    void notice(String key, Object... arguments);

    /** File to open; {@code extension} without dot. Empty when the clerk went back. */
    Optional<Path> fileToOpen(String titleKey, String extensionNameKey, String extension);

    /** File to open, of one of several kinds. Empty when the clerk went back. */
    default Optional<Path> fileToOpen(String titleKey, String extensionNameKey, List<String> extensions) {
        return fileToOpen(titleKey, extensionNameKey, extensions.get(0));
    }

    /** Files to open, one or several of some kinds. Empty when the clerk went back. */
    default List<Path> filesToOpen(String titleKey, String extensionNameKey, List<String> extensions) {
        return fileToOpen(titleKey, extensionNameKey, extensions).map(List::of).orElse(List.of());
    }

    /** File to write. Empty when the clerk went back. */
    Optional<Path> fileToSave(String titleKey, String extensionNameKey, String extension, String suggestedName);

    /** Folder to write into. Empty when the clerk went back. */
    Optional<Path> folder(String titleKey, Path start);
}
