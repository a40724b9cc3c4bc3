package vn.dienhinh.application.document;

/** A block that is drawn: it stands centred on a line of its own, on the page of what follows it. */
public sealed interface Picture extends Block permits Chart, BarCode {

    /** Width, at most that of the column it stands in. */
    double widthMm();

    /** Height. */
    double heightMm();

    /** What the picture says, in words, for a reader who cannot see it. */
    String description();
}
