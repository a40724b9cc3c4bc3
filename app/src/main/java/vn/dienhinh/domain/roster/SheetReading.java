package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was read from one sheet.
 *
 * @param file     the file's name; empty for the clipboard
 * @param sheet    the sheet's name; empty where a file is one table
 * @param encoding how its letters were understood
 * @param columns  its columns and what they are taken for; empty when nobody was found
 * @param headingRow number of the row below which the people stand, counted from 1; 0 where there is no heading
 * @param samples    by column counted from 0, what stands in its first rows; columns without anything are not there
 * @param guessed  true when there was no heading, and the columns were told by what stands in them
 * @param remarks  what is to be told of the sheet as a whole
 * @param rows     the rows that hold people
 * @param left     what no field took, in the order in which it was met
 */
public record SheetReading(String file, String sheet, EncodingFound encoding, List<MatchedColumn> columns,
                           int headingRow, Map<Integer, List<String>> samples, boolean guessed,
                           List<Remark> remarks, List<RosterRow> rows, List<LeftText> left) {

    public SheetReading {
        columns = List.copyOf(columns);
        samples = Map.copyOf(samples);
        remarks = List.copyOf(remarks);
        rows = List.copyOf(rows);
        left = List.copyOf(left);
    }

    /** The same reading with one more remark on the sheet, and with other rows. */
    public SheetReading remarked(Remark remark, List<RosterRow> others) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new SheetReading(file, sheet, encoding, columns, headingRow, samples, guessed, more, others, left);
    }

    /** The same reading with other rows. */
    public SheetReading withRows(List<RosterRow> others) {
        return new SheetReading(file, sheet, encoding, columns, headingRow, samples, guessed, remarks, others, left);
    }

    /** The columns' match, to be remembered for the next file of this shape. */
    public ColumnMatch match() {
        return ColumnMatch.of(columns);
    }
}
