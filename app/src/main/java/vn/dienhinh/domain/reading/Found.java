package vn.dienhinh.domain.reading;

import java.util.Objects;

/**
 * One find.
 *
 * @param <T>   what its value is
 * @param id    stable inside one reading: "document.number", "scopes.1.cap", "programme.3"
 * @param kind  what it is
 * @param value the value; never null, since what is not found is no find
 * @param place where it stands
 */
public record Found<T>(String id, FindKind kind, T value, TextPlace place) {

    public Found {
        Objects.requireNonNull(value, id);
        Objects.requireNonNull(place, id);
    }

    /** The value of a find; null for none. */
    public static <T> T orNull(Found<T> found) {
        return found == null ? null : found.value();
    }
}
