package vn.dienhinh.ui.step;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.task.TaskRunner;
import vn.dienhinh.ui.theme.Theme;

/** A step alone in a window as wide as it has in the program, for tests. */
public final class StepWindow {

    private static final Path PICTURES = Path.of("target", "pictures");

    private StepWindow() {
    }

    /** A context with the real texts, a fixed day (12/8/2025) and counted ids. */
    public static UiContext context() {
        Messages messages = new Messages();
        AtomicInteger ids = new AtomicInteger();
        Clock clock = Clock.fixed(Instant.parse("2025-08-12T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        return new UiContext(messages, new FindingMessages(messages), new DirectTasks(), null, clock,
                () -> "id-" + ids.incrementAndGet());
    }

    /** An open conference that is kept nowhere; the rules find nothing in it. */
    public static ConferenceModel model(Conference conference) {
        return OpenConference.of(conference);
    }

    /** Shows the step, 760 x 620. */
    public static Scene show(Stage stage, StepView view) {
        Scene scene = new Scene(new StackPane(view.node()), 760, 620);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    /** Types as UniKey sends it: letters, fake backspaces, the letters with marks. */
    public static void unikey(FxRobot robot, String typed, int backspaces, String replacement) {
        robot.write(typed);
        for (int i = 0; i < backspaces; i++) {
            robot.type(KeyCode.BACK_SPACE);
        }
        robot.write(replacement);
    }

    /** Empties the text field of that id and leaves the focus in it. */
    public static TextInputControl clear(FxRobot robot, String id) {
        TextInputControl field = await(robot, id, TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.clear();
        });
        return field;
    }

    /** The node of that id, once it is laid out: what a folding pane holds enters the window with the next pulse. */
    public static <T extends Node> T await(FxRobot robot, String id, Class<T> type) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#" + id).tryQuery().isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("no node " + id, e);
        }
        return robot.lookup("#" + id).queryAs(type);
    }

    /** Saves what a node shows, when the system property "pictures" is set: somebody wants to look. */
    public static void picture(Node node, String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, (Callable<WritableImage>) () -> node.snapshot(null, null));
        PixelReader pixels = image.getPixelReader();
        BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(copy, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does all work at once. */
    private static final class DirectTasks implements TaskRunner {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                onFailure.accept(e);
                return;
            }
            onSuccess.accept(result);
        }

        @Override
        public void onUiThread(Runnable action) {
            action.run();
        }

        @Override
        public void afterPause(Object key, long milliseconds, Runnable action) {
            action.run();
        }

        @Override
        public void forget(Object key) {
            // Nothing waits here.
        }
    }
}
