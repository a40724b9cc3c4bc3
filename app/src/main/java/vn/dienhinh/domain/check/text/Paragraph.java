package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One paragraph, its broken lines joined, that knows where each of its characters stood in the given text.
 */
final class Paragraph {

    private static final Pattern MARKER = Pattern.compile(
            "^\\s*(?<roman>[IVX]{1,6})[.]\\s|^\\s*(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3})\\.?\\s"
                    + "|^\\s*(?<letter>[a-zđ])\\)|^\\s*(?<figure>\\d{1,2})\\)|^\\s*(?<dash>[-–+•*])\\s");

    private final String text;
    private final int[] places;
    private final int field;
    private final String roman;
    private final String number;
    private final String letter;
    private final char dash;
    private final int contentFrom;
    private List<Word> words;
    private String lower;

    /**
     * @param text   the joined text
     * @param places where each character stood in the given text
     * @param field  which of several given texts it comes from, counted from 0
     */
    Paragraph(String text, int[] places, int field) {
        this.text = text;
        this.places = places;
        this.field = field;
        Matcher marker = MARKER.matcher(text);
        boolean marked = marker.find();
        roman = marked ? marker.group("roman") : null;
        String figure = marked ? marker.group("figure") : null;
        String dotted = marked ? marker.group("number") : null;
        number = figure != null ? figure + ")" : dotted;
        letter = marked ? marker.group("letter") : null;
        char first = marked && marker.group("dash") != null ? marker.group("dash").charAt(0) : ' ';
        boolean inner = first == '-' && text.startsWith("+ ", marker.end());
        dash = inner ? '+' : first;
        contentFrom = marked ? marker.end() + (inner ? 2 : 0) : 0;
    }

    String text() {
        return text;
    }

    int field() {
        return field;
    }

    /** "II" of "II. NỘI DUNG"; null without. */
    String roman() {
        return roman;
    }

    /** "3.1" of "3.1. Thời gian", "1)" of "1) Mục đích"; null without. */
    String number() {
        return number;
    }

    /** "b" of "b) Về báo cáo"; null without. */
    String letter() {
        return letter;
    }

    /** '-' or '+' for a line of a list; a blank for any other. */
    char dash() {
        return dash;
    }

    boolean isListLine() {
        return dash != ' ';
    }

    boolean isNumbered() {
        return roman != null || number != null || letter != null;
    }

    /** Where the text after number, letter or dash begins. */
    int contentFrom() {
        return contentFrom;
    }

    /** The text after number, letter or dash. */
    String content() {
        return text.substring(Math.min(contentFrom, text.length())).strip();
    }

    /** Place of a character in the given text. */
    int place(int index) {
        return places[Math.min(index, places.length - 1)];
    }

    /** Place after the character before that index. */
    int placeAfter(int index) {
        return index == 0 ? place(0) : places[index - 1] + 1;
    }

    /** True when the span stood in one piece in the given text, so that it can be replaced there. */
    boolean isWhole(int from, int to) {
        return to <= from || places[to - 1] - places[from] == to - 1 - from;
    }

    boolean isCapitals() {
        boolean letters = false;
        for (int index = contentFrom; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /** The text in small letters, each character in its place. */
    String lower() {
        if (lower == null) {
            StringBuilder made = new StringBuilder(text.length());
            for (int index = 0; index < text.length(); index++) {
                made.append(Character.toLowerCase(text.charAt(index)));
            }
            lower = made.toString();
        }
        return lower;
    }

    /** All words in order. */
    List<Word> words() {
        if (words == null) {
            words = split();
        }
        return words;
    }

    private List<Word> split() {
        List<Word> made = new ArrayList<>();
        int from = -1;
        for (int index = 0; index <= text.length(); index++) {
            boolean letterHere = index < text.length() && isLetter(text.charAt(index));
            if (letterHere && from < 0) {
                from = index;
            } else if (!letterHere && from >= 0) {
                made.add(new Word(from, index, text.substring(from, index).toLowerCase(Locale.ROOT)));
                from = -1;
            }
        }
        return made;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** True when nothing but blanks stands between two words that follow each other. */
    boolean adjoin(Word first, Word second) {
        for (int index = first.to(); index < second.from(); index++) {
            if (text.charAt(index) != ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
