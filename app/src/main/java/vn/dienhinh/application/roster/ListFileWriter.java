package vn.dienhinh.application.roster;

import java.util.List;
import vn.dienhinh.domain.delegate.Delegate;

/** Port: lists of delegates as the bytes of a file. */
public interface ListFileWriter {

    /** A workbook with real types, filters and a fixed heading; read again it gives the same list. */
    byte[] workbook(List<Delegate> delegates);

    /** A text table in UTF-8 with its mark, cells that Excel would take for formulas kept as text. */
    byte[] text(List<Delegate> delegates);

    /**
     * An empty workbook to be filled in elsewhere, with drop-down cells.
     *
     * @param columns  the columns to fill in
     * @param guidance the lines of the second sheet
     */
    byte[] form(List<ListColumn> columns, List<String> guidance);
}
