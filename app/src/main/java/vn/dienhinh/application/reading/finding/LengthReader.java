package vn.dienhinh.application.reading.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.words.Vocabulary;

/** Finds how long a meeting lasts: "1/2 ngày", "01 buổi", "không quá 01 ngày". */
final class LengthReader {

    private final Pattern length;
    private final Pattern inBrackets;

    LengthReader(Vocabulary words) {
        length = words.pattern("(?<!(?:vòng|trước|sau|thêm|còn|phần)\\s)(?<![\\d.,/])(?:(?:@length.prefix@)\\s*)?(?:1/2|0,5|1,5|nửa|một phần hai|0?[1-5](?:\\s*\\([^)]{2,10}\\))?|một|hai)\\s*(?:ngày|buổi)(?!\\s*(?:@length.not@))(?!\\s*\\d)(?!/)(?:\\s+(?:sáng|chiều|tối))?(?![\\p{L}])");
        inBrackets = words.pattern("^\\s*\\((?<days>[^)]{1,12} ngày)\\)");
    }

    /** The length as written, "một buổi (1/2 ngày)" in days; empty when the text states none. */
    Optional<CleanText> in(CleanText text) {
        Matcher found = length.matcher(text.folded());
        if (!found.find()) {
            return Optional.empty();
        }
        Matcher days = inBrackets.matcher(text.folded().substring(found.end()));
        return Optional.of(days.find() ? text.part(found.end() + days.start("days"), found.end() + days.end("days"))
                : text.part(found.start(), found.end()));
    }
}
