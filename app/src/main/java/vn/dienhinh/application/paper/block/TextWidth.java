package vn.dienhinh.application.paper.block;

/**
 * Estimates how wide a text will be in the official font, within about five per cent: enough to choose where to break
 * a title or which of two sizes to take. The writers measure exactly.
 */
public final class TextWidth {

    private static final double MM_IN_POINT = 25.4 / 72;
    private static final double NARROW = 0.29;
    private static final double LOWER = 0.47;
    private static final double DIGIT = 0.5;
    private static final double UPPER = 0.70;
    private static final double BOLD = 1.05;
    private static final String NARROW_LETTERS = " ijltfrI.,;:!'()[]-–/ìíỉĩị";

    private TextWidth() {
    }

    /** Width in millimetres. */
    public static double mm(String text, double sizePt, boolean bold) {
        double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
        return ems * sizePt * (bold ? BOLD : 1) * MM_IN_POINT;
    }

    private static double ems(int letter) {
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        if (Character.isDigit(letter)) {
            return DIGIT;
        }
        return Character.isUpperCase(letter) ? UPPER : LOWER;
    }
}
