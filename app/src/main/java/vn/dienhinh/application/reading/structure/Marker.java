package vn.dienhinh.application.reading.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph begins with: "II.", "2.1.", "a)", "-", "+".
 *
 * @param rank   how deep it stands; a smaller rank stands above
 * @param length characters of the text that belong to it
 * @param label  as written, without the blank
 */
public record Marker(int rank, int length, String label) {

    public static final int CAPITALS_RANK = 3;
    public static final int LETTER_RANK = 8;
    public static final int DASH_RANK = 10;
    public static final int NO_RANK = 20;
    private static final int NUMBER_RANK = 4;
    private static final int DEEPEST_NUMBER = 3;

    private static final Marker NONE = new Marker(NO_RANK, 0, "");

    private record Shape(int rank, Pattern pattern) {
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(0, Pattern.compile("(?:Phần|PHẦN) (?:(?:thứ|THỨ) )?(?:\\p{L}+|\\d+)\\s*[.:]?(?=\\s|$)\\s*")),
            new Shape(1, Pattern.compile("(?:Chương|CHƯƠNG) (?:[IVX]+|\\d+)\\s*[.:]?(?=\\s|$)\\s*")),
            new Shape(2, Pattern.compile("[A-HĐ]\\s?[.)/-]\\s+(?=\\p{Lu})")),
            new Shape(CAPITALS_RANK, Pattern.compile("(?:[IVX]+|Mục (?:[IVX]+|\\d+)|MỤC \\d+)(?:\\s?[.):-]\\s*|/\\s+)(?=[\\p{L}\"“(])")),
            new Shape(CAPITALS_RANK, Pattern.compile("Điều \\d+\\s?[.:]\\s*")),
            new Shape(7, Pattern.compile("(?:Bước|Nội dung|Phần việc) (?:thứ )?\\d{1,2}\\s*[.:]\\s*")),
            new Shape(7, Pattern.compile("(?:Thứ|THỨ) (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\\s*[,:.]\\s*(?=\\p{L})")),
            new Shape(7, Pattern.compile("\\(\\d{1,2}\\)\\s*")),
            new Shape(LETTER_RANK, Pattern.compile("[a-zđ]\\d?\\s?[.)]\\s*(?=[\\p{L}\\d\"“(])")),
            new Shape(9, Pattern.compile("[•·▪●◦∙►\\uE000-\\uF8FF]\\s*")),
            new Shape(DASH_RANK, Pattern.compile("[-–—−]\\s*(?=[\\p{L}\\d\"“(½])")),
            new Shape(DASH_RANK + 1, Pattern.compile("\\+\\s*(?=[\\p{L}\\d\"“(½])")));

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2})(\\.\\d{1,2}){0,3}(?:\\s?[.)/:]\\s*|\\s?-\\s+)(?=[\\p{Lu}\"“(])"
                    + "|(\\d{1,2})(\\.\\d{1,2}){1,3}[.)]?\\s+(?=[\\p{L}\"“(])|(\\d{1,2})(\\.\\d{1,2})*[.)]\\s+(?=\\p{Ll})");
    private static final Pattern DASH_BEFORE_OTHER = Pattern.compile("[-–]\\s+(?=\\+)");

    /** The marker at the beginning of a text; one of {@link #NO_RANK} when there is none. */
    public static Marker of(String text) {
        Matcher twice = DASH_BEFORE_OTHER.matcher(text);
        int skipped = twice.lookingAt() ? twice.end() : 0;
        String rest = text.substring(skipped);
        for (Shape shape : SHAPES) {
            Matcher found = shape.pattern().matcher(rest);
            if (found.lookingAt()) {
                return new Marker(shape.rank(), skipped + found.end(), found.group().strip());
            }
        }
        Matcher number = NUMBER.matcher(rest);
        if (number.lookingAt()) {
            String label = number.group().strip();
            int depth = label.replaceAll("\\D+$", "").split("\\.").length;
            return new Marker(NUMBER_RANK + Math.min(depth, DEEPEST_NUMBER) - 1, number.end(), label);
        }
        return NONE;
    }

    public boolean isNone() {
        return rank == NO_RANK;
    }

    /** True for dashes, pluses and dots, which number nothing. */
    public boolean isBullet() {
        return rank > LETTER_RANK && !isNone();
    }
}
