package vn.dienhinh.application.document;

/**
 * A text as bars that a hand scanner reads and types: Code 128, set B. The text itself is not printed.
 *
 * @param value    what the scanner types: 1 letter or more, of ASCII from the blank to the tilde
 * @param heightMm height of the bars
 * @param moduleMm width of the narrowest bar; all widths are multiples of it
 */
public record BarCode(String value, double heightMm, double moduleMm) implements Picture {

    /** Modules that stay white at each side, so that a scanner finds the ends (ISO/IEC 15417: at least 10). */
    public static final int QUIET_MODULES = 10;

    private static final int LETTER_MODULES = 11;
    private static final int STOP_MODULES = 13;

    public BarCode {
        if (value.isEmpty() || value.chars().anyMatch(letter -> letter < ' ' || letter > '~')) {
            throw new IllegalArgumentException("no text for a bar code");
        }
    }

    /** Modules with the white ones at the sides: the opening sign, the letters, the check sign, the closing sign. */
    public int modules() {
        return LETTER_MODULES * (1 + value.length() + 1) + STOP_MODULES + 2 * QUIET_MODULES;
    }

    @Override
    public double widthMm() {
        return modules() * moduleMm;
    }

    @Override
    public String description() {
        return "Mã vạch: " + value;
    }
}
