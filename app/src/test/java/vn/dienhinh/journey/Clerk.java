package vn.dienhinh.journey;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.ui.step.StepWindow;

/** What a clerk does at the window, in her own words. */
final class Clerk {

    private static final int SECONDS_TO_LOOK = 5;

    private final FxRobot robot;

    Clerk(FxRobot robot) {
        this.robot = robot;
    }

    /** Begins a conference of a commune; the name comes as UniKey sends it. */
    void beginsConference(String name, int fakeBackspaces, String ending, String profileWord) {
        beginsConference(UnitKind.COMMUNE, name, fakeBackspaces, ending, profileWord);
    }

    /** The same for another kind of unit. */
    void beginsConference(UnitKind unit, String name, int fakeBackspaces, String ending, String profileWord) {
        presses("start-new");
        ChoiceBox<UnitKind> kind = control("new-kind");
        ChoiceBox<RuleProfile> profile = control("new-profile");
        robot.interact(() -> {
            kind.setValue(unit);
            profile.setValue(profile.getItems().stream().filter(p -> p.name().contains(profileWord)).findFirst()
                    .orElseThrow());
        });
        robot.interact(() -> control("new-name").requestFocus());
        StepWindow.unikey(robot, name, fakeBackspaces, ending);
        robot.type(KeyCode.ENTER);
        waits();
    }

    /** Opens a sample from the start page. */
    void opensSample(String name) {
        javafx.scene.control.MenuButton samples = control("start-sample");
        robot.interact(() -> samples.getItems().stream().filter(item -> ("sample-" + name).equals(item.getId()))
                .findFirst().orElseThrow().fire());
        waits();
    }

    /** Opens the first conference of the start page. */
    void opensFirstConference() {
        ButtonBase open = robot.lookup(node -> node.getId() != null && node.getId().startsWith("open-")).query();
        robot.interact(open::fire);
        waits();
    }

    /** Goes to a step by Alt and its number. */
    void goesTo(int step) {
        robot.press(KeyCode.ALT).type(KeyCode.getKeyCode(Integer.toString(step))).release(KeyCode.ALT);
        waits();
    }

    /** Presses a button by its id. */
    void presses(String id) {
        ButtonBase button = control(id);
        robot.interact(button::fire);
        waits();
    }

    /** Types letters to whatever has the focus. */
    void types(String text) {
        robot.write(text, 0);
        waits();
    }

    /** Types into a field and leaves it by Tab. */
    void fills(String id, String text) {
        typesInto(id, text);
        robot.type(KeyCode.TAB);
        waits();
    }

    /** Types into a field and stays there. */
    void typesInto(String id, String text) {
        StepWindow.clear(robot, id);
        robot.write(text, 0);
    }

    /** Types cells of a table's row, Tab between them, Enter after the last. */
    void typesRow(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            robot.write(cells[i], 0).type(i < cells.length - 1 ? KeyCode.TAB : KeyCode.ENTER);
        }
        waits();
    }

    /** A key with Ctrl. */
    void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        waits();
    }

    /** What stands in a field. */
    String reads(String id) {
        waits();
        return this.<TextInputControl>control(id).getText();
    }

    /** The words of the labels and buttons that a selector finds. */
    List<String> words(String selector) {
        waits();
        return robot.lookup(selector).<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }

    /** True when a text is to be seen somewhere, at the latest after the time in which a clerk would look again. */
    boolean sees(Predicate<String> text) {
        waits();
        try {
            WaitForAsyncUtils.waitFor(SECONDS_TO_LOOK, TimeUnit.SECONDS, () -> stands(text));
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private boolean stands(Predicate<String> text) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled && labeled.getText() != null
                && text.test(labeled.getText())).tryQuery().isPresent();
    }

    @SuppressWarnings("unchecked")
    <T extends Node> T control(String id) {
        waits();
        return (T) robot.lookup("#" + id).query();
    }

    private static void waits() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
