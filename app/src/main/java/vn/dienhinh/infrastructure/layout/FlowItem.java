package vn.dienhinh.infrastructure.layout;

/** Something that the pages of a section take up one after the other. */
sealed interface FlowItem permits ParagraphItem, TableItem {

    /** Gap above, in points. */
    double before();

    /** Gap below, in points. */
    double after();

    /** True when it must not be the last thing on its page. */
    boolean keepWithNext();

    /** Its height without the gaps, in points. */
    double height();

    /** Height of the least part that may stand alone at the foot of a page, in points. */
    double leastHeight();
}
