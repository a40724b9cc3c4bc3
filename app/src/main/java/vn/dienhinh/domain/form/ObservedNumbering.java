package vn.dienhinh.domain.form;

/**
 * Page numbers of a section.
 *
 * @param place        where they stand
 * @param sizePt       their letter size; null when there is none or it is not known
 * @param fonts        their font; null when there is none or it is not known
 * @param shownOnFirst true when the section's first page has one; null when not known
 * @param fromOne      true when the section begins to count at 1; null when not known
 * @param pages        number of pages; 0 when not known
 */
public record ObservedNumbering(NumberPlace place, Double sizePt, FontSlots fonts, Boolean shownOnFirst, Boolean fromOne, int pages) {
}
