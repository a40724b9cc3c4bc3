package vn.dienhinh.application.settings;

/**
 * What the window remembers. Lengths and places in JavaFX pixels of the virtual screen.
 *
 * @param window           where the window stood; null for the usual place and size
 * @param maximised        true when it filled the screen
 * @param previewFolded    true when the preview is folded away
 */
public record Settings(WindowBounds window, boolean maximised, boolean previewFolded) {

    /** Place and size of the window. */
    public record WindowBounds(double x, double y, double width, double height) {
    }

    /** Settings of a first start. */
    public static Settings defaults() {
        return new Settings(null, false, false);
    }
}
