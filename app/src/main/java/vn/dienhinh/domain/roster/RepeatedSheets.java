package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sheets whose people stand already in a sheet before, or in the list itself: copies, and files that come again. */
public final class RepeatedSheets {

    private static final int LEAST_PEOPLE = 2;
    private static final double MOST_OF_THEM = 0.8;

    private RepeatedSheets() {
    }

    /**
     * The readings, those that repeat others remarked on with all their rows.
     *
     * @param pairs   rows that may be one person; a first place "delegates[...]" is somebody on the list already
     */
    public static Roster noted(Roster roster, List<PlacePair> pairs) {
        Map<String, Integer> sheetOf = new HashMap<>();
        for (int index = 0; index < roster.sheets().size(); index++) {
            for (RosterRow row : roster.sheets().get(index).rows()) {
                sheetOf.put(row.place().toString(), index);
            }
        }
        Map<Integer, Map<Integer, Set<String>>> shared = new HashMap<>();
        for (PlacePair pair : pairs) {
            int later = sheetOf.getOrDefault(pair.second(), -1);
            int earlier = sheetOf.getOrDefault(pair.first(), -1);
            if (later != earlier) {
                shared.computeIfAbsent(later, any -> new HashMap<>()).computeIfAbsent(earlier, any -> new HashSet<>())
                        .add(pair.second());
            }
        }
        List<SheetReading> noted = new ArrayList<>();
        for (int index = 0; index < roster.sheets().size(); index++) {
            SheetReading sheet = hidden(roster.sheets().get(index));
            int people = sheet.rows().size();
            Set<String> elsewhere = new HashSet<>();
            List<String> names = new ArrayList<>();
            for (Map.Entry<Integer, Set<String>> other : shared.getOrDefault(index, Map.of()).entrySet()) {
                if (other.getKey() >= 0) {
                    elsewhere.addAll(other.getValue());
                    names.add(name(roster.sheets().get(other.getKey())));
                } else if (people >= LEAST_PEOPLE && other.getValue().size() >= people * MOST_OF_THEM) {
                    sheet = again(sheet, other.getValue().size(), people);
                }
            }
            // A summary repeats several sheets at once.
            if (people >= LEAST_PEOPLE && elsewhere.size() >= people * MOST_OF_THEM) {
                sheet = copy(sheet, String.join(", ", names));
            }
            noted.add(sheet);
        }
        return new Roster(noted);
    }

    private static SheetReading again(SheetReading sheet, int known, int people) {
        return sheet.remarked(new Remark(RemarkCode.SHEET_AGAIN, new CellPlace(sheet.file(), sheet.sheet(), 1, 0),
                List.of(Integer.toString(known), Integer.toString(people))), sheet.rows());
    }

    private static SheetReading copy(SheetReading sheet, String of) {
        return sheet.remarked(new Remark(RemarkCode.SHEET_COPY, new CellPlace(sheet.file(), sheet.sheet(), 1, 0),
                List.of(of)), sheet.rows().stream().map(row -> row.remarked(RemarkCode.COPIED_ROW, of)).toList());
    }

    private static String name(SheetReading sheet) {
        return sheet.sheet().isEmpty() ? sheet.file() : sheet.sheet();
    }

    /** Who stands on a sheet that nobody sees is no delegate without a question. */
    private static SheetReading hidden(SheetReading sheet) {
        if (sheet.remarks().stream().noneMatch(remark -> remark.code() == RemarkCode.SHEET_HIDDEN)) {
            return sheet;
        }
        return sheet.withRows(sheet.rows().stream().map(row -> row.remarked(RemarkCode.HIDDEN_ROW)).toList());
    }
}
