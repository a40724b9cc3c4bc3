package vn.dienhinh.domain.form;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Tables with lines: the heading repeated on each page, no row split. Cards to be cut out have no heading. */
final class TableRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        Points points = new Points();
        PointSheet heading = points.sheet(FormCode.TABLE_HEADING, FormWord.REPEATED);
        PointSheet whole = points.sheet(FormCode.TABLE_ROWS, FormWord.WHOLE_ROWS);
        for (SectionParts parts : subject.parts()) {
            Stream<ObservedTable> tables = subject.paper().sections().get(parts.number() - 1).blocks().stream()
                    .filter(ObservedTable.class::isInstance).map(ObservedTable.class::cast)
                    .filter(table -> table.bordered() && table.rows().size() > 1);
            tables.forEach(table -> judge(table, place(table, parts), heading, whole));
        }
        return points.points();
    }

    private static FormPlace place(ObservedTable table, SectionParts parts) {
        List<Line> lines = parts.lines().stream().filter(line -> line.table() == table).toList();
        return lines.stream().filter(line -> !line.isBlank()).findFirst()
                .map(line -> FormPlace.of(FormPart.TABLE, line))
                .orElse(new FormPlace(FormPart.TABLE, parts.number(), ""));
    }

    private static void judge(ObservedTable table, FormPlace where, PointSheet heading, PointSheet whole) {
        Boolean repeated = table.rows().get(0).repeated();
        if (isCards(table)) {
            wholeRows(table, where, whole);
            return;
        }
        if (repeated == null) {
            heading.unknown();
        } else {
            heading.judge(where, repeated, FormWord.NOT_REPEATED);
        }
        wholeRows(table, where, whole);
    }

    /** Cards say the same in each cell at the top; the cells of a heading differ. */
    private static boolean isCards(ObservedTable table) {
        List<List<ObservedParagraph>> cells = table.rows().get(0).cells();
        List<String> tops = cells.stream().map(cell -> cell.stream().map(ObservedParagraph::text)
                .filter(text -> !text.isEmpty()).findFirst().orElse("")).toList();
        boolean several = cells.stream().allMatch(cell -> cell.stream().filter(line -> !line.isBlank()).count() > 1);
        return tops.size() > 1 && several && new HashSet<>(tops).size() == 1 && !tops.get(0).isEmpty();
    }

    private static void wholeRows(ObservedTable table, FormPlace where, PointSheet whole) {
        if (table.rows().stream().anyMatch(row -> row.whole() == null)) {
            whole.unknown();
        } else {
            whole.judge(where, table.rows().stream().allMatch(ObservedRow::whole), FormWord.SPLIT_ROWS);
        }
    }
}
