package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.text.WrongLetters;

/**
 * Name and birth of one person of a list. Names are judged by what no name has (figures, letters outside Vietnamese),
 * never by how many words or letters they have: "Y", "H'Mai" and "Y Moan Êban" are names.
 */
final class PersonCheck {

    private static final int EARLIEST_BIRTH_YEAR = 1900;
    /** Somebody younger is more likely a slip of the keyboard; the youngest real exemplars are pupils. */
    private static final int YOUNGEST_AGE = 15;
    private static final int LONGEST_NAME = 100;

    private final String list;
    private final int index;
    private final String id;
    private final String name;
    private final List<Finding> found;

    /**
     * @param list  path of the list: "delegates"
     * @param index place in it, counted from 0
     * @param id    the row's id
     * @param name  the person's name; empty while not filled in
     * @param found takes what is found
     */
    PersonCheck(String list, int index, String id, String name, List<Finding> found) {
        this.list = list;
        this.index = index;
        this.id = id;
        this.name = name;
        this.found = found;
    }

    /** Length and letters of the name. */
    void name(String field) {
        if (name.length() > LONGEST_NAME) {
            add(FindingCodes.DELEGATE_NAME_LONG, Severity.WARNING, field, name.length(), LONGEST_NAME);
        }
        if (name.chars().anyMatch(Character::isDigit)) {
            add(FindingCodes.DELEGATE_NAME_DIGITS, Severity.WARNING, field);
        }
        if (WrongLetters.stand(name)) {
            found.add(at(FindingCodes.DELEGATE_NAME_LETTERS, Severity.WARNING, field)
                    .withFixes(List.of(new Fix.ReplaceText(WrongLetters.mended(name)))));
        }
    }

    /** Year and day of birth; null where not known. */
    void birth(String field, Integer year, LocalDate date, LocalDate today) {
        if (year == null) {
            return;
        }
        boolean dayInFuture = date != null && date.isAfter(today);
        if (year > today.getYear() || dayInFuture) {
            add(FindingCodes.DELEGATE_BIRTH_FUTURE, Severity.ERROR, field, year);
        } else if (year < EARLIEST_BIRTH_YEAR) {
            add(FindingCodes.DELEGATE_BIRTH_EARLY, Severity.WARNING, field, year, EARLIEST_BIRTH_YEAR);
        } else if (today.getYear() - year < YOUNGEST_AGE) {
            add(FindingCodes.DELEGATE_BIRTH_LATE, Severity.WARNING, field, year, YOUNGEST_AGE);
        }
    }

    /** A finding at the row; its first two arguments are row number and name. */
    void add(String code, Severity severity, String field, Object... more) {
        found.add(at(code, severity, field, more));
    }

    private Finding at(String code, Severity severity, String field, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(index + 1, name));
        arguments.addAll(List.of(more));
        return Finding.of(code, severity, Place.entry(Step.DELEGATES, list, index, field, id), arguments.toArray());
    }
}
