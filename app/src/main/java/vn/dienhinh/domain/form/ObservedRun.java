package vn.dienhinh.domain.form;

/** Letters of one look; the size in points. */
public record ObservedRun(String text, FontSlots fonts, double sizePt, boolean bold, boolean italic) {
}
