package vn.dienhinh.domain.form;

/** Something found or wanted, not yet in words. */
public sealed interface FormValue {

    /** A figure. */
    record Measure(double value, Unit unit) implements FormValue {
    }

    /** Figures between two bounds, both allowed. */
    record Range(double least, double most, Unit unit) implements FormValue {
    }

    /** A text as it stands, or should stand, in the paper. */
    record Quote(String text) implements FormValue {
    }

    /** A word for it. */
    record Word(FormWord word) implements FormValue {
    }

    /** How letters look. */
    record Look(LetterStyle style) implements FormValue {
    }

    /** A sheet of paper in millimetres. */
    record Sheet(double widthMm, double heightMm) implements FormValue {
    }
}
