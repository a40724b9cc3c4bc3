package vn.dienhinh.messages;

import vn.dienhinh.domain.form.FormPlace;
import vn.dienhinh.domain.form.FormPoint;
import vn.dienhinh.domain.form.FormValue;
import vn.dienhinh.domain.form.LetterStyle;

/** Points of official form in the words of a clerk. */
public final class FormMessages {

    private static final int LONGEST_QUOTE = 60;

    private final Messages messages;

    /** Takes its words from the bundle. */
    public FormMessages(Messages messages) {
        this.messages = messages;
    }

    /** What the rule wants, as a sentence. */
    public String sentence(FormPoint point) {
        return messages.get("form." + point.code().code());
    }

    /** Where it was found: "Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”"; the empty text when nothing was looked at. */
    public String where(FormPoint point) {
        FormPlace place = point.where();
        if (place == null) {
            return "";
        }
        String part = messages.word(place.part());
        String named = place.excerpt().isEmpty() ? part : messages.get("form.where.excerpt", part, place.excerpt());
        String located = place.section() > 1 ? messages.get("form.where.section", named, place.section()) : named;
        return point.places() > 1 && point.fails() ? messages.get("form.where.more", located, point.places()) : located;
    }

    /** What was found; the empty text unless the point fails. */
    public String found(FormPoint point) {
        return point.found() == null ? "" : words(point.found());
    }

    /** What is wanted. */
    public String wanted(FormPoint point) {
        return words(point.wanted());
    }

    /** Paper and section that want it. */
    public String source(FormPoint point) {
        return point.code().source().isEmpty() ? messages.get("form.source.own") : point.code().source();
    }

    private String words(FormValue value) {
        if (value instanceof FormValue.Measure measure) {
            return messages.get("form.measure." + measure.unit(), measure.value());
        }
        if (value instanceof FormValue.Range range) {
            return range(range);
        }
        if (value instanceof FormValue.Quote quote) {
            return messages.get("form.quote", shortened(quote.text()));
        }
        if (value instanceof FormValue.Look look) {
            return look(look.style());
        }
        if (value instanceof FormValue.Sheet sheet) {
            return messages.get("form.sheet", sheet.widthMm(), sheet.heightMm());
        }
        return messages.word(((FormValue.Word) value).word());
    }

    private String range(FormValue.Range range) {
        String key = range.least() == range.most() ? "form.measure." : "form.range.";
        if (range.most() > 10 * range.least()) {
            key = "form.least.";
        }
        return messages.get(key + range.unit(), range.least(), range.most());
    }

    private String look(LetterStyle style) {
        StringBuilder words = new StringBuilder();
        add(words, style.capitals(), "capitals");
        add(words, style.bold(), "bold");
        add(words, style.italic(), "italic");
        return words.length() == 0 ? messages.get("form.look.any") : words.toString();
    }

    private void add(StringBuilder words, Boolean property, String name) {
        if (property != null) {
            words.append(words.length() == 0 ? "" : ", ").append(messages.get("form.look." + name + "." + property));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
