package vn.dienhinh.application.roster;

import java.nio.file.Path;
import java.util.List;
import vn.dienhinh.domain.roster.Grid;

/** Port: tables out of files of every kind, told by what is in them and not by their names. */
public interface ListFileReader {

    /**
     * The tables of a file, in order.
     *
     * @throws UnreadableListException with the reason; a file is read whole or not at all
     */
    List<Grid> read(Path file) throws UnreadableListException;

    /**
     * The table of a text from the clipboard, tabs between cells.
     *
     * @throws UnreadableListException when there is nothing in it, or too much
     */
    List<Grid> readClipboard(String text) throws UnreadableListException;
}
