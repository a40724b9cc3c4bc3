package vn.dienhinh.domain.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.NameKey;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.text.FoldedWords;

/**
 * The one judgement of whether words are a person's name: a family name that is known, then words that begin with a
 * capital. What is not certain is no name for whoever takes cells apart, and is pointed out where it stays.
 */
final class NameShape {

    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 6;
    private static final int LEAST_APART = 3;
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:['’ʼ`-]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’ʼ`. -]+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private final RosterWords words;

    NameShape(RosterWords words) {
        this.words = words;
    }

    /** True for a whole name beyond doubt: "Nguyễn Thị Hoa", "NGUYỄN THỊ HOA", "H'Hen Niê". */
    boolean isWhole(String text) {
        String[] parts = text.split("\\s+");
        if (parts.length < LEAST_WORDS || parts.length > MOST_WORDS || !isFamilyName(parts[0])) {
            return false;
        }
        for (String part : parts) {
            if (!WORD.matcher(part).matches()) {
                return false;
            }
        }
        return !isOther(text);
    }

    /** A whole name that is one even beside a comma or a dash, where "Hà Nội" might stand as well. */
    boolean isWholeAlone(String text) {
        return isWhole(text) && text.split("\\s+").length >= LEAST_APART;
    }

    /** A whole name that is not written twice: nothing speaks against it. */
    boolean isWholeOnce(String text) {
        return isWhole(text) && !isTwice(text.split("\\s+"));
    }

    /** True for a family name of the Vietnamese or another people of the country, or a first part like "H'Hen". */
    boolean isFamilyName(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return words.is("surname", small) || isPlain(small) && words.isFolded("surname", small) || small.matches("[hykx]['’ʼ`-]\\p{L}.*");
    }

    /** Typed without any mark. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }

    /** True for words that stand for no name at all: "Chưa có", "Khuyết", "(01 người, bổ sung sau)". */
    boolean isPlaceholder(String text) {
        String bare = VietnameseText.line(text).replaceAll("^[\\s(\\[*.-]+|[\\s)\\].*:-]+$", "");
        if (bare.isEmpty()) {
            return true;
        }
        String folded = FoldedWords.marked(bare);
        return words.begins("placeholder", folded) && !isWhole(bare) && behindOffice(bare) < 0 || bare.matches("(?iu)\\d+\\s*(?:người|suất|đại biểu|đ/c|đồng chí).*")
                || bare.matches("(?iu)[xX?._…-]{2,}.*");
    }

    /** Why the text is no certain name of one person; null where nothing speaks against it. */
    RemarkCode doubt(String name, boolean smallLetters) {
        String[] parts = name.split("\\s+");
        if (!LETTERS.matcher(name).matches() || parts.length > MOST_WORDS || isOther(name)) {
            return RemarkCode.NAME_DOUBTFUL;
        }
        if (parts.length < LEAST_WORDS) {
            return name.length() == 1 || isFamilyName(parts[0]) && name.contains("'") ? null : RemarkCode.NAME_SHORT;
        }
        boolean small = false;
        for (String part : parts) {
            small |= !WORD.matcher(part).matches() && !INITIAL.matcher(part).matches();
        }
        if (small && !smallLetters || isTwice(parts)) {
            return RemarkCode.NAME_DOUBTFUL;
        }
        return isFamilyName(parts[0]) ? null : RemarkCode.NAME_UNUSUAL;
    }

    /** Words that no name has: an office, a body, a place, a joiner. */
    private boolean isOther(String name) {
        String marked = FoldedWords.marked(name);
        for (String list : List.of("role", "unit", "collective", "locality", "placeholder", "state", "rank")) {
            String beginning = words.beginning(list, marked);
            boolean several = beginning.indexOf(' ') > 0;
            String first = marked.contains(" ") ? marked.substring(0, marked.indexOf(' ')) : marked;
            if (several || !beginning.isEmpty() && !isFamilyName(first)) {
                return true;
            }
        }
        return Arrays.stream(marked.split(" ")).anyMatch(word -> words.is("no-name", word));
    }

    private static boolean isTwice(String[] parts) {
        int half = parts.length / 2;
        if (parts.length % 2 != 0 || half < LEAST_WORDS) {
            return false;
        }
        String first = NameKey.of(String.join(" ", Arrays.copyOfRange(parts, 0, half)));
        return first.equals(NameKey.of(String.join(" ", Arrays.copyOfRange(parts, half, parts.length))));
    }

    /** As many words from the front as belong to a name: "Nguyễn Thị Hoa" of "Nguyễn Thị Hoa thôn 3". */
    String leading(String text) {
        String[] parts = text.split("\\s+");
        int end = 0;
        while (end < parts.length && WORD.matcher(parts[end]).matches()) {
            end++;
        }
        String name = String.join(" ", Arrays.copyOfRange(parts, 0, end));
        return end < parts.length && isWhole(name) ? name : "";
    }

    /** Where a whole name begins behind an office: 12 of "Trưởng thôn Lê Văn Tâm"; -1 where none does. */
    int behindOffice(String text) {
        int at = 0;
        String[] parts = text.split(" ");
        for (int index = 0; index + 1 < parts.length; index++) {
            String rest = text.substring(at);
            if (index > 0 && isWhole(rest)) {
                return at;
            }
            at += parts[index].length() + 1;
        }
        return -1;
    }
}
