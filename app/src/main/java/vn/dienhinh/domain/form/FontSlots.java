package vn.dienhinh.domain.form;

import java.util.Objects;
import java.util.stream.Stream;

/** The font names that a Word file keeps for four kinds of letters; null for one that it leaves open. */
public record FontSlots(String ascii, String hAnsi, String eastAsia, String cs) {

    /** The same font for all letters. */
    public static FontSlots of(String name) {
        return new FontSlots(name, name, name, name);
    }

    /** The names that are set. */
    public Stream<String> names() {
        return Stream.of(ascii, hAnsi, eastAsia, cs).filter(Objects::nonNull);
    }
}
