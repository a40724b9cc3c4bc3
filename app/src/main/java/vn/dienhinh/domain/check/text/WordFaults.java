package vn.dienhinh.domain.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dienhinh.domain.text.VietnameseLetters;
import vn.dienhinh.domain.text.VietnameseSyllable;
import vn.dienhinh.domain.text.VietnameseText;

/** Misspelt words: known slips, usual pairs of words with a wrong mark, letters that are no syllable. */
final class WordFaults implements TextRule {

    private static final int LONGEST = 9;

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        Set<String> sound = new HashSet<>();
        for (Paragraph paragraph : text.paragraphs()) {
            List<Word> words = paragraph.words();
            for (int index = 0; index < words.size(); index++) {
                if (!lookForSlip(paragraph, words, index, found) && !lookForPair(paragraph, words, index, found)) {
                    lookAtLetters(paragraph, words.get(index), sound, found);
                }
            }
        }
    }

    private static boolean lookForSlip(Paragraph paragraph, List<Word> words, int index, Remarks found) {
        for (SlipWords.Slip slip : SlipWords.startingWith(words.get(index).lower())) {
            if (stands(paragraph, words, index, slip.wrong()) && slip.fits(before(words, index), after(paragraph, words,
                    index + slip.wrong().size()))) {
                int from = words.get(index).from();
                int to = words.get(index + slip.wrong().size() - 1).to();
                String wrong = paragraph.text().substring(from, to);
                String right = slip.right() == null ? null : inCapitalsOf(wrong, slip.right());
                found.warn(slip.missing() ? TextCodes.WORD_MISSING : TextCodes.SLIP, paragraph, from, to, right, wrong,
                        slip.right() == null ? "" : right);
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Paragraph paragraph, List<Word> words, int index, List<String> wrong) {
        if (index + wrong.size() > words.size()) {
            return false;
        }
        for (int at = 0; at < wrong.size(); at++) {
            if (!words.get(index + at).lower().equals(wrong.get(at))
                    || at > 0 && !paragraph.adjoin(words.get(index + at - 1), words.get(index + at))) {
                return false;
            }
        }
        return true;
    }

    private static String before(List<Word> words, int index) {
        return index == 0 ? "" : words.get(index - 1).lower();
    }

    private static String after(Paragraph paragraph, List<Word> words, int index) {
        return index < words.size() && paragraph.adjoin(words.get(index - 1), words.get(index))
                ? words.get(index).lower() : "";
    }

    /** "đại biều": one word of a usual pair right, the other with another mark. */
    private static boolean lookForPair(Paragraph paragraph, List<Word> words, int index, Remarks found) {
        if (index + 1 >= words.size() || !paragraph.adjoin(words.get(index), words.get(index + 1))) {
            return false;
        }
        Word first = words.get(index);
        Word second = words.get(index + 1);
        String[] right = UsualPairs.nearest(first.lower(), second.lower());
        boolean name = Character.isUpperCase(paragraph.text().charAt(second.from()))
                && !Character.isUpperCase(paragraph.text().charAt(first.from()));
        if (right == null || name || UsualPairs.mayFollow(first.lower(), second.lower(), before(words, index),
                after(paragraph, words, index + 2))) {
            return false;
        }
        String wrong = paragraph.text().substring(first.from(), second.to());
        String mended = inCapitalsOf(paragraph.text().substring(first.from(), first.to()), right[0])
                + paragraph.text().substring(first.to(), second.from())
                + inCapitalsOf(paragraph.text().substring(second.from(), second.to()), right[1]);
        found.warn(TextCodes.SLIP, paragraph, first.from(), second.to(), mended, wrong, mended);
        return true;
    }

    /** A word found sound once is not looked at again. */
    private static void lookAtLetters(Paragraph paragraph, Word word, Set<String> sound, Remarks found) {
        String lower = word.lower();
        if (sound.contains(lower)) {
            return;
        }
        if (VietnameseSyllable.isPossible(lower) && VietnameseSyllable.withToneInPlace(lower) == null) {
            sound.add(lower);
            return;
        }
        String written = paragraph.text().substring(word.from(), word.to());
        if (lower.chars().anyMatch(WordFaults::isOfAnotherAlphabet) || lower.length() < 2 || lower.length() > LONGEST || !hasOwnLetter(lower) || isPartOfName(paragraph, word)) {
            return;
        }
        boolean small = written.equals(lower);
        boolean capitals = written.equals(VietnameseText.upper(lower)) && lower.length() > 2;
        boolean doubled = lower.charAt(0) == lower.charAt(1) && "aeiouy".indexOf(lower.charAt(0)) < 0;
        if ((small || capitals || doubled && isOrdinary(lower.substring(1))) && !VietnameseSyllable.isPossible(lower)
                && !isAbbreviation(paragraph, word, capitals)) {
            String right = mended(lower);
            String shown = right == null ? "" : inCapitalsOf(written, right);
            found.warn(TextCodes.SYLLABLE, paragraph, word.from(), word.to(), right == null ? null : shown, written,
                    shown);
        } else if (small) {
            String right = VietnameseSyllable.withToneInPlace(lower);
            if (right != null) {
                found.hint(TextCodes.TONE_PLACE, paragraph, word.from(), word.to(), right, written, right);
            }
        }
    }

    /** Such letters are another rule's fault. */
    private static boolean isOfAnotherAlphabet(int letter) {
        return letter == 'ƣ' || letter > 0x1B0 && (letter < 0x1E00 || letter >= 0x1F00);
    }

    private static boolean isOrdinary(String lower) {
        return VietnameseSyllable.isPossible(lower);
    }

    private static boolean hasOwnLetter(String lower) {
        for (int index = 0; index < lower.length(); index++) {
            if (VietnameseLetters.isOwn(lower.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** Capital abbreviations such as "TĐKT" or "UBMTTQVN" are no words; in a line of capitals words are. */
    private static boolean isAbbreviation(Paragraph paragraph, Word word, boolean capitals) {
        if (!capitals) {
            return false;
        }
        boolean vowel = word.lower().chars().anyMatch(c -> "aăâeêioôơuưy".indexOf(VietnameseLetters.toneless((char) c)) >= 0);
        return !paragraph.isCapitals() || !vowel || paragraph.words().size() < 4;
    }

    /** "H'Mông", "ô-tô", "0909đ": beside an apostrophe, a hyphen, a digit or a slash other rules hold. */
    private static boolean isPartOfName(Paragraph paragraph, Word word) {
        String text = paragraph.text();
        return word.from() > 0 && "'’‘-/.@_0123456789&".indexOf(text.charAt(word.from() - 1)) >= 0
                && !(text.charAt(word.from() - 1) == '.' && word.from() > 1 && text.charAt(word.from() - 2) == '.')
                || word.to() < text.length() && "'’-/@_0123456789&".indexOf(text.charAt(word.to())) >= 0;
    }

    private static final Map<String, String> USUAL = Map.of("nghành", "ngành", "nghạch", "ngạch", "nghỉã", "nghĩa");

    private static String mended(String lower) {
        if (USUAL.containsKey(lower)) {
            return USUAL.get(lower);
        }
        StringBuilder swapped = new StringBuilder(lower);
        for (int index = 0; index + 1 < swapped.length(); index++) {
            char here = swapped.charAt(index);
            char next = swapped.charAt(index + 1);
            if (here == 'u' && VietnameseLetters.toneless(next) == 'ơ') {
                swapped.setCharAt(index, 'ư');
            } else if (here == 'ư' && VietnameseLetters.toneless(next) == 'o') {
                swapped.setCharAt(index + 1, VietnameseLetters.toned('ơ', VietnameseLetters.tone(next)));
            } else if (here == next) {
                String shorter = lower.substring(0, index) + lower.substring(index + 1);
                return VietnameseSyllable.isPossible(shorter) ? shorter : null;
            }
        }
        String made = swapped.toString();
        return !made.equals(lower) && VietnameseSyllable.isPossible(made) ? made : null;
    }

    /** The right words with the capitals of the wrong ones. */
    static String inCapitalsOf(String wrong, String right) {
        boolean capitals = wrong.length() > 1 && wrong.equals(VietnameseText.upper(wrong)) && !wrong.equals(wrong.toLowerCase());
        if (capitals) {
            return VietnameseText.upper(right);
        }
        return Character.isUpperCase(wrong.charAt(0)) ? VietnameseText.capitalised(right) : right;
    }
}
