package vn.dienhinh.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.bootstrap.ProgramWindow;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;

/**
 * Every screen of the program as a picture, at the sizes that clerks' screens have, empty and filled. Started by
 * {@code packaging/gallery}; the test of the window's sizes walks the same way.
 */
public final class Gallery {

    /** Logical sizes: 1366 x 768 at 100, 125 and 150 %, two other usual screens, and the least the window can be. */
    static final List<Dimension2D> SIZES = List.of(new Dimension2D(1366, 768), new Dimension2D(1093, 614),
            new Dimension2D(911, 512), new Dimension2D(1280, 720), new Dimension2D(1920, 1080));
    private static final int MILLIS = 20_000;

    private final ProgramWindow window;
    private final Clerk clerk;
    private final Path out;
    private final Messages messages = new Messages();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param window shown, at its start page
     * @param out    where pictures go; null for none
     */
    Gallery(ProgramWindow window, FxRobot robot, Path out) {
        this.window = window;
        this.clerk = new Clerk(robot);
        this.out = out;
    }

    /** Draws all screens into the folder that the first argument names, and writes down what was cut on them. */
    public static void main(String[] arguments) throws Exception {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        Stage stage = FxToolkit.registerPrimaryStage();
        for (String sample : List.of("", "trung-khanh")) {
            Path data = Files.createTempDirectory("gallery");
            ProgramWindow window = fx(() -> ProgramWindow.show(stage, data, data, new ToldDialogs(data)));
            Gallery gallery = new Gallery(window, new FxRobot(), out);
            gallery.walk(sample, SIZES);
            Files.write(out.resolve("cut-" + (sample.isEmpty() ? "empty" : sample) + ".txt"), gallery.faults());
            window.close();
        }
        FxToolkit.cleanupStages();
        System.exit(0);
    }

    /**
     * Goes through the start page, every step and the page of deadlines at every size.
     *
     * @param sample the sample to open, or "" for a conference that was just begun
     */
    void walk(String sample, List<Dimension2D> sizes) throws IOException {
        for (Dimension2D size : sizes) {
            takes(size, sample.isEmpty() ? "bat-dau" : "bat-dau-mau");
        }
        if (sample.isEmpty()) {
            clerk.beginsConference("", 0, "", "khác");
        } else {
            clerk.opensSample(sample);
        }
        String state = sample.isEmpty() ? "trong" : sample;
        for (Dimension2D size : sizes) {
            resize(size);
            for (Step step : Step.values()) {
                clerk.goesTo(step.ordinal() + 1);
                if (!clerk.words("#page-title").equals(List.of(messages.word(step)))) {
                    faults.add(step + ": another page is shown");
                }
                takes(size, (step.ordinal() + 1) + "-" + step.name().toLowerCase(Locale.ROOT) + "-" + state);
            }
            clerk.goesTo(0);
            takes(size, "thoi-han-" + state);
        }
    }

    /** What could not be read or named, in words. */
    List<String> faults() {
        return faults;
    }

    private void resize(Dimension2D size) {
        fx(() -> {
            window.stage().setWidth(size.getWidth());
            window.stage().setHeight(size.getHeight());
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void takes(Dimension2D size, String name) throws IOException {
        resize(size);
        String place = name + "-" + (int) size.getWidth() + "x" + (int) size.getHeight();
        Scene scene = window.stage().getScene();
        if (out != null) {
            WritableImage picture = fx(() -> scene.snapshot(null));
            ImageIO.write(dots(picture), "png", out.resolve(place + ".png").toFile());
        }
        fx(() -> {
            WindowFaults.unfold(scene.getRoot());
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return WindowFaults.of(scene.getRoot());
        }).forEach(fault -> faults.add(place + ": " + fault));
    }

    private static BufferedImage dots(WritableImage picture) {
        PixelReader reader = picture.getPixelReader();
        BufferedImage dots = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                dots.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return dots;
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(MILLIS, work);
    }
}
