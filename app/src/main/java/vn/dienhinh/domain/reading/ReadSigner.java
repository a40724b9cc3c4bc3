package vn.dienhinh.domain.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who signed; each null while not found.
 *
 * @param authority in whose right: "TM. ỦY BAN NHÂN DÂN"
 * @param position  title: "CHỦ TỊCH"
 * @param name      full name
 */
public record ReadSigner(Found<String> authority, Found<String> position, Found<String> name) {

    /** What was found. */
    public List<Found<?>> finds() {
        return Stream.<Found<?>>of(authority, position, name).filter(Objects::nonNull).toList();
    }
}
