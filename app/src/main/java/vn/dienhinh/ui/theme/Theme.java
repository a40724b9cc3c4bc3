package vn.dienhinh.ui.theme;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses a scene. */
public final class Theme {

    private static final String STYLESHEET = "/vn/dienhinh/ui/dien-hinh.css";

    private Theme() {
    }

    /** Sets the base theme for the program and our own sheet on the scene. */
    public static void dress(Scene scene) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(Theme.class.getResource(STYLESHEET).toExternalForm());
    }
}
