package vn.dienhinh.infrastructure.desktop;

import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import vn.dienhinh.application.desktop.DesktopPrograms;
import vn.dienhinh.application.desktop.NoProgramException;

/** The desktop's programs. The desktop is asked anew each time: on a machine without one, nothing of it is woken. */
public final class AwtDesktopPrograms implements DesktopPrograms {

    /** What the desktop does with a file. */
    private interface Call {
        void on(Desktop desktop, File file) throws IOException;
    }

    @Override
    public void open(Path file) throws NoProgramException {
        call(Action.OPEN, file, Desktop::open);
    }

    @Override
    public void print(Path file) throws NoProgramException {
        call(Action.PRINT, file, Desktop::print);
    }

    private static void call(Action action, Path file, Call call) throws NoProgramException {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(action)) {
            throw new NoProgramException("no desktop that can " + action, null);
        }
        try {
            call.on(Desktop.getDesktop(), file.toFile());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new NoProgramException("no program could " + action, e);
        }
    }
}
