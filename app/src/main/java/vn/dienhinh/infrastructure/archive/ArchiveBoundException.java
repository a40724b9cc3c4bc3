package vn.dienhinh.infrastructure.archive;

import java.io.IOException;

/** An archive has more parts, or more bytes once expanded, than is allowed. */
public final class ArchiveBoundException extends IOException {

    private static final long serialVersionUID = 1L;

    ArchiveBoundException(String what) {
        super(what);
    }
}
