package vn.dienhinh.application.paper.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Numbers the sections of one paper in the order in which they come. A number can neither skip nor repeat: what counts
 * is how sections stand to each other, so a section two levels below the last heading is numbered one below it.
 */
public final class SectionNumbering {

    private static final List<String> POINT_LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l",
            "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y");
    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** What a level's numbers look like. */
    public enum Form {
        /** Phần I */
        PART,
        /** I. */
        ROMAN,
        /** 1. */
        ARABIC,
        /** 1.1. under an Arabic number */
        DECIMAL,
        /** a) in the order of the Vietnamese alphabet */
        LETTER
    }

    /**
     * A numbered heading.
     *
     * @param form  what its number looks like
     * @param label the number as it is printed before the title: "I.", "1.1.", "a)"; for a part only "I"
     */
    public record Heading(Form form, String label) {
    }

    private record Open(int level, int number) {
    }

    private final List<Form> forms;
    private final Deque<Open> open = new ArrayDeque<>();

    private SectionNumbering(List<Form> forms) {
        this.forms = forms;
    }

    /** I., 1., 1.1., a) as plans have it. */
    public static SectionNumbering ofPlan() {
        return new SectionNumbering(List.of(Form.ROMAN, Form.ARABIC, Form.DECIMAL, Form.LETTER));
    }

    /** 1., a) as minutes have it. */
    public static SectionNumbering ofArabic() {
        return new SectionNumbering(List.of(Form.ARABIC, Form.LETTER));
    }

    /** Phần I, I., 1., a) as long reports have it; a report without parts begins with I. */
    public static SectionNumbering ofReport(boolean withParts) {
        return new SectionNumbering(withParts
                ? List.of(Form.PART, Form.ROMAN, Form.ARABIC, Form.LETTER)
                : List.of(Form.ROMAN, Form.ARABIC, Form.LETTER));
    }

    /**
     * The number of the next section.
     *
     * @param level its level as it is kept, 1 for the highest; deeper ones than the paper has take its lowest form
     */
    public Heading next(int level) {
        int last = 0;
        while (!open.isEmpty() && (open.peek().level() >= level || open.size() > forms.size() - 1)) {
            last = open.pop().number();
        }
        open.push(new Open(level, last + 1));
        Form form = forms.get(open.size() - 1);
        return new Heading(form, label(form));
    }

    private String label(Form form) {
        int number = open.peek().number();
        return switch (form) {
            case PART -> roman(number);
            case ROMAN -> roman(number) + ".";
            case ARABIC -> number + ".";
            case DECIMAL -> parentNumber() + "." + number + ".";
            case LETTER -> letter(number) + ")";
        };
    }

    private int parentNumber() {
        return open.stream().skip(1).findFirst().map(Open::number).orElse(1);
    }

    /** a, b, c, d, đ, e, g ...; after the last letter a1, b1 ... */
    private static String letter(int number) {
        int round = (number - 1) / POINT_LETTERS.size();
        String letter = POINT_LETTERS.get((number - 1) % POINT_LETTERS.size());
        return round == 0 ? letter : letter + round;
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
