package vn.dienhinh.domain.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Orders people the Vietnamese way: by given name (the last word), then by family and middle names. */
public final class PersonNameOrder implements Comparator<String> {

    private final Collator collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));

    @Override
    public int compare(String left, String right) {
        String a = VietnameseText.line(left);
        String b = VietnameseText.line(right);
        int byGivenName = collator.compare(givenName(a), givenName(b));
        return byGivenName != 0 ? byGivenName : collator.compare(a, b);
    }

    /** The last word of a full name; the empty text for an empty name. */
    public static String givenName(String fullName) {
        int blank = fullName.lastIndexOf(' ');
        return blank < 0 ? fullName : fullName.substring(blank + 1);
    }
}
