package vn.dienhinh.application.drafting;

import java.time.LocalDate;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.dienhinh.application.wording.Wording;

/** Round anniversaries of a year that a plan is linked to. */
final class Occasions {

    private static final String DAYS = "vn.dienhinh.rules.occasions";
    private static final int ROUND = 5;

    private final Wording wording;

    Occasions(Wording wording) {
        this.wording = wording;
    }

    /** "80 năm Quốc khánh ..., 135 năm Ngày sinh ..."; empty for a year without one. */
    String in(int year) {
        ResourceBundle days = ResourceBundle.getBundle(DAYS);
        return days.keySet().stream().sorted().filter(day -> isRound(years(day, year)))
                .map(day -> wording.text("occasion.words",
                        Map.of("years", Integer.toString(years(day, year)), "what", days.getString(day))))
                .collect(Collectors.joining(", "));
    }

    private static int years(String day, int year) {
        return year - LocalDate.parse(day).getYear();
    }

    private static boolean isRound(int years) {
        return years > 0 && years % ROUND == 0;
    }
}
