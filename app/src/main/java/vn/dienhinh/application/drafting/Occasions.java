package vn.dienhinh.application.drafting;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dienhinh.application.wording.Wording;

/** Round anniversaries of a year that a plan is linked to. */
final class Occasions {

    private static final int ROUND = 5;

    private final Wording wording;

    Occasions(Wording wording) {
        this.wording = wording;
    }

    /** "80 năm Quốc khánh ...; 135 năm Ngày sinh ..."; empty for a year without one. */
    String in(int year) {
        return wording.text("occasion.days").lines().map(line -> line.split("\\s*\\|\\s*"))
                .filter(day -> isRound(year - LocalDate.parse(day[0]).getYear()))
                .map(day -> wording.text("occasion.words", Map.of("years",
                        Integer.toString(year - LocalDate.parse(day[0]).getYear()), "what", day[1])))
                .collect(Collectors.joining(", "));
    }

    private static boolean isRound(int years) {
        return years > 0 && years % ROUND == 0;
    }
}
