package vn.dienhinh.ui.dialog;

import java.nio.file.Path;

/** Opens a file or folder in the program that the system has for it: Word, the PDF reader, the file manager. */
@FunctionalInterface
public interface FileOpener {

    void open(Path file);
}
