package vn.dienhinh.domain.roster;

import java.util.List;

/**
 * Something that the clerk should know of a row or a sheet.
 *
 * @param code      what; its sentence stands in the bundle
 * @param place     the cell that it is about
 * @param arguments what stood there, then what was made of it
 */
public record Remark(RemarkCode code, CellPlace place, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }
}
