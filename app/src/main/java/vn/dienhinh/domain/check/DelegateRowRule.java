package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.text.WrongLetters;

/**
 * Each row of the list by itself. Names are judged by what no name has (figures, letters outside Vietnamese), never
 * by how many words or letters they have: "Y", "H'Mai" and "Y Moan Êban" are names.
 */
final class DelegateRowRule implements Rule {

    private static final int EARLIEST_BIRTH_YEAR = 1900;
    /** Somebody younger is more likely a slip of the keyboard; the youngest real exemplars are pupils. */
    private static final int YOUNGEST_AGE = 15;
    private static final int LONGEST_NAME = 100;

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<Delegate> delegates = conference.delegates();
        for (int index = 0; index < delegates.size(); index++) {
            Delegate delegate = delegates.get(index);
            if (!delegate.fullName().isEmpty() || !delegate.isBlank()) {
                checkFilledIn(delegate, index, found);
                checkName(delegate, index, found);
                checkBirth(delegate, index, today, found);
            }
        }
        return found;
    }

    private static void checkFilledIn(Delegate delegate, int index, List<Finding> found) {
        if (delegate.fullName().isEmpty()) {
            found.add(row(FindingCodes.DELEGATE_NAME_MISSING, Severity.ERROR, delegate, index, "fullName"));
        }
        if (delegate.category() == null) {
            found.add(row(FindingCodes.DELEGATE_CATEGORY_MISSING, Severity.ERROR, delegate, index, "category"));
        }
        if (delegate.category() == DelegateCategory.EXEMPLAR_COLLECTIVE && delegate.collective().isEmpty()) {
            found.add(row(FindingCodes.DELEGATE_COLLECTIVE_MISSING, Severity.WARNING, delegate, index,
                    "collective"));
        }
    }

    private static void checkName(Delegate delegate, int index, List<Finding> found) {
        String name = delegate.fullName();
        if (name.length() > LONGEST_NAME) {
            found.add(row(FindingCodes.DELEGATE_NAME_LONG, Severity.WARNING, delegate, index, "fullName",
                    name.length(), LONGEST_NAME));
        }
        if (hasDigit(name)) {
            found.add(row(FindingCodes.DELEGATE_NAME_DIGITS, Severity.WARNING, delegate, index, "fullName"));
        }
        if (WrongLetters.stand(name)) {
            found.add(row(FindingCodes.DELEGATE_NAME_LETTERS, Severity.WARNING, delegate, index, "fullName")
                    .withFixes(List.of(new Fix.ReplaceText(WrongLetters.mended(name)))));
        }
    }

    private static boolean hasDigit(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (Character.isDigit(name.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static void checkBirth(Delegate delegate, int index, LocalDate today, List<Finding> found) {
        Integer year = delegate.birthYear();
        if (year == null) {
            return;
        }
        boolean dayInFuture = delegate.birthDate() != null && delegate.birthDate().isAfter(today);
        if (year > today.getYear() || dayInFuture) {
            found.add(row(FindingCodes.DELEGATE_BIRTH_FUTURE, Severity.ERROR, delegate, index, "birthYear", year));
        } else if (year < EARLIEST_BIRTH_YEAR) {
            found.add(row(FindingCodes.DELEGATE_BIRTH_EARLY, Severity.WARNING, delegate, index, "birthYear", year,
                    EARLIEST_BIRTH_YEAR));
        } else if (today.getYear() - year < YOUNGEST_AGE) {
            found.add(row(FindingCodes.DELEGATE_BIRTH_LATE, Severity.WARNING, delegate, index, "birthYear", year,
                    YOUNGEST_AGE));
        }
    }

    /** A finding at a row; its first two arguments are row number and name. */
    private static Finding row(String code, Severity severity, Delegate delegate, int index, String field,
                               Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(index + 1, delegate.fullName()));
        arguments.addAll(List.of(more));
        return Finding.of(code, severity, Place.entry(Step.DELEGATES, "delegates", index, field, delegate.id()),
                arguments.toArray());
    }
}
