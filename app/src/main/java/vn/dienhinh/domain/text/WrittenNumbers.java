package vn.dienhinh.domain.text;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers as papers write them, in figures or in words: "200", "01", "1.200", "hai trăm năm mươi". */
public final class WrittenNumbers {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}\\.\\d{3}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WrittenNumbers() {
    }

    /**
     * The number.
     *
     * @param folded figures or small letters
     * @return null when they are no number, are nought in words, or are greater than any number of people
     */
    public static Integer of(String folded) {
        String words = folded.strip();
        if (FIGURES.matcher(words).matches()) {
            return Integer.valueOf(words);
        }
        if (GROUPED.matcher(words).matches()) {
            return Integer.valueOf(words.replace(".", ""));
        }
        OptionalLong read = VietnameseNumberWords.read(List.of(BLANKS.split(words)));
        return read.isEmpty() || read.getAsLong() == 0 || read.getAsLong() > Integer.MAX_VALUE ? null : (int) read.getAsLong();
    }
}
