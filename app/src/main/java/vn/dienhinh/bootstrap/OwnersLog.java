package vn.dienhinh.bootstrap;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Path;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/**
 * The log in the data folder: made when there is something to log, its owner's alone. Without a name for it, as in
 * tests, nothing is written.
 *
 * @param <E> the kind of event
 */
public final class OwnersLog<E> extends RollingFileAppender<E> {

    private boolean opened;

    /** The file is opened with the first event. */
    @Override
    public void start() {
        started = getFile() != null && !getFile().isBlank();
    }

    @Override
    protected void append(E event) {
        if (!opened) {
            opened = true;
            super.start();
        }
        super.append(event);
    }

    @Override
    public void openFile(String name) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        OwnerOnly.createFolder(file.getParent());
        OwnerOnly.createIfMissing(file);
        super.openFile(name);
    }
}
