package vn.dienhinh.application.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A sentence with places to fill in. {@code {name}} is filled with a value; a value that is missing leaves dots for
 * the clerk. A part in square brackets is left out as a whole when one of its values is missing.
 */
final class Template {

    /** What stands for a value that is not known yet. */
    static final String DOTS = "…";

    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern DOTS_AND_STOP = Pattern.compile(DOTS + "\\.(?=\\n|$)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String text;
    private final boolean fixed;

    Template(String text) {
        this.text = VietnameseText.lines(text);
        this.fixed = !PLACE.matcher(text).find();
    }

    /** The sentence with the values set in; never null, never with the word null in it. */
    String fill(Map<String, String> values) {
        if (fixed) {
            return text;
        }
        Matcher part = OPTIONAL_PART.matcher(text);
        String kept = part.replaceAll(found ->
                Matcher.quoteReplacement(isComplete(found.group(1), values) ? found.group(1) : ""));
        Matcher place = PLACE.matcher(kept);
        String filled = place.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
        return VietnameseText.lines(DOTS_AND_STOP.matcher(filled).replaceAll(DOTS));
    }

    private static boolean isComplete(String part, Map<String, String> values) {
        return PLACE.matcher(part).results().allMatch(found -> isKnown(values.get(found.group(1))));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        return isKnown(value) ? value : DOTS;
    }

    private static boolean isKnown(String value) {
        return value != null && !value.isBlank();
    }
}
