package vn.dienhinh.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses a scene. */
public final class Theme {

    private static final String STYLESHEET = "/vn/dienhinh/ui/dien-hinh.css";
    /** All letters of Vietnamese, alike on every system; the names are those of the files. */
    private static final List<String> FACES = List.of("Roboto-Regular", "Roboto-Bold", "Roboto-Italic");
    private static final double USUAL_SIZE = 14;

    private Theme() {
    }

    /** Sets the base theme for the program and our own sheet on the scene. */
    public static void dress(Scene scene) {
        FACES.forEach(face -> Font.loadFont(
                Theme.class.getResource("/vn/dienhinh/ui/fonts/" + face + ".ttf").toExternalForm(), USUAL_SIZE));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(Theme.class.getResource(STYLESHEET).toExternalForm());
    }
}
