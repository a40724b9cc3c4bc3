package vn.dienhinh.domain.roster;

import java.util.regex.Pattern;

/**
 * A line between the people that tells something of those below it.
 *
 * @param category what they attend as
 * @param locality their hamlet; empty when it tells none
 * @param unit     where they work; empty when it tells none
 */
record SectionReading(CategoryReading category, String locality, String unit) {

    private static final Pattern LABEL = Pattern.compile("^(?:[IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2})*|[A-ZĐa-zđ])\\s*[.)/:-]\\s*|^[-+*•–]\\s*|^(?:Phần|Mục|Nhóm)\\s+[IVX\\d]+\\s*[.:-]?\\s*");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)[\\s:(\\[–-]*(?:gồm\\s*|có\\s*|tổng(?:\\s*số)?\\s*:?\\s*)?\\d+\\s*(?:người|đại biểu|đ/c|đồng chí|đb|tập thể|cá nhân|khách|vị|đại diện)[^\\p{L}]*$|[\\s]*[:(]\\s*\\d+\\s*\\)?\\s*$");
    private static final Pattern INTRODUCED = Pattern.compile("(?iu)^(?:đơn vị|thuộc|địa bàn|địa phương)\\s*:?\\s+");

    /** What the line tells; null when it is no line of that kind. */
    static SectionReading of(String line, RosterWords words) {
        String text = COUNT.matcher(LABEL.matcher(line.strip()).replaceFirst("")).replaceFirst("").strip();
        String named = INTRODUCED.matcher(text).replaceFirst("").replaceFirst("[:.;,]+$", "").strip();
        if (words.begins("locality", named) && !words.begins("no-place", named)) {
            String bare = named.replaceFirst("(?iu)^(thôn|xóm|bản|ấp|tổ dân phố|khu phố|khu|buôn|làng|tdp)\\s*:\\s*", "$1 ");
            return new SectionReading(CategoryReading.of("", words), bare, "");
        }
        CategoryReading category = CategoryReading.of(text, words);
        if (category.isKnown()) {
            return new SectionReading(category, "", "");
        }
        return words.begins("unit", named) ? new SectionReading(CategoryReading.NONE, "", named) : null;
    }

    /** True when the line begins as numbered headings between people do: "I", "A". */
    static boolean isLabel(String text) {
        return text.strip().matches("(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?");
    }
}
