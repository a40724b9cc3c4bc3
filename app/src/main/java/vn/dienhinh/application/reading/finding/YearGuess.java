package vn.dienhinh.application.reading.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The year of dates that are written without one: the first that does not lie before the paper itself.
 *
 * @param reference the paper's day, or the newest day it cites; null when neither is known
 */
record YearGuess(LocalDate reference) {

    /** The day in the guessed year; empty when there is no such day or no year can be guessed. */
    Optional<LocalDate> day(int day, int month) {
        if (reference == null) {
            return Optional.empty();
        }
        Optional<LocalDate> same = date(reference.getYear(), month, day);
        return same.filter(found -> !found.isBefore(reference.withDayOfMonth(1)))
                .or(() -> date(reference.getYear() + 1, month, day));
    }

    /** A day that exists; empty otherwise. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
