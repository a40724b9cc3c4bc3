package vn.dienhinh.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the paper says of itself; each null while not found.
 *
 * @param type   type as written, first letter a capital: "Kế hoạch"; "Công văn" for a letter, which bears no type
 * @param number number and symbol without blanks: "187/KH-UBND"
 * @param date   day of issue
 * @param issuer who issues it: "Ủy ban nhân dân huyện Hương Khê"
 * @param title  what it is about
 */
public record ReadDocument(Found<String> type, Found<String> number, Found<LocalDate> date, Found<String> issuer,
                           Found<String> title) {

    /** What was found. */
    public List<Found<?>> finds() {
        return Stream.<Found<?>>of(type, number, date, issuer, title).filter(Objects::nonNull).toList();
    }
}
