package vn.dienhinh.domain.rule;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * How many the superior lets the unit send to its own congress.
 *
 * @param congress the congress or conference: "Hội nghị điển hình tiên tiến huyện lần thứ XI"; empty when not named
 * @param places   how many; null while the superior has not said
 * @param note     words that go with it: "có quyết định phân bổ đại biểu sau"
 * @param source   where it stands
 */
public record CongressQuota(String congress, Integer places, String note, Source source) {

    public CongressQuota {
        congress = VietnameseText.line(congress);
        note = VietnameseText.line(note);
        source = source == null ? Source.none() : source;
    }

    /** Nothing is said of a quota. */
    public static CongressQuota none() {
        return new CongressQuota("", null, "", Source.none());
    }

    /** True when nothing is said at all. */
    public boolean isNone() {
        return congress.isEmpty() && places == null && note.isEmpty();
    }
}
