package vn.dienhinh.domain.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises where a text waits for a value: "Kinh phí: …", "lý do: ....", "họ tên ______". Dots that end a word or an
 * enumeration ("thôn Đông, thôn Đoài…") are no such place.
 */
public final class OpenValue {

    private static final Pattern OPEN = Pattern.compile("(?<![\\p{L}\\p{N},])(?:…|\\.{3,}|_{3,})|(?:…\\s*){2,}|\\.{5,}|_{3,}");

    private OpenValue() {
    }

    /** Where the first one begins, counted in letters from 0; empty when the text waits for nothing. */
    public static OptionalInt firstIn(String text) {
        Matcher open = OPEN.matcher(text);
        return open.find() ? OptionalInt.of(open.start()) : OptionalInt.empty();
    }

    /** True when the text waits for a value somewhere. */
    public static boolean isIn(String text) {
        return firstIn(text).isPresent();
    }
}
