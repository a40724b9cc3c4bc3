package vn.dienhinh.application.desktop;

import java.nio.file.Path;

/** Port: the machine's own programs for a file. May take seconds: never to be called on the UI thread. */
public interface DesktopPrograms {

    /**
     * Opens a file or folder in the program that the machine has for it.
     *
     * @throws NoProgramException when it has none
     */
    void open(Path file) throws NoProgramException;

    /**
     * Has a file printed by the program that the machine has for it.
     *
     * @throws NoProgramException when it has none that prints
     */
    void print(Path file) throws NoProgramException;
}
