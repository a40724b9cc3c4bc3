package vn.dienhinh.infrastructure.pdf;

/** A straight line of a PDF page, in millimetres from the sheet's upper left corner. */
record PdfLine(double left, double top, double right, double bottom) {

    private static final double STRAIGHT_MM = 0.6;
    private static final double SHORTEST_MM = 1.5;

    boolean isHorizontal() {
        return bottom - top < STRAIGHT_MM && length() > SHORTEST_MM;
    }

    boolean isVertical() {
        return right - left < STRAIGHT_MM && bottom - top > SHORTEST_MM;
    }

    double length() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }
}
