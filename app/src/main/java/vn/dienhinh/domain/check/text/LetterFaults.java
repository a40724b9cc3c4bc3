package vn.dienhinh.domain.check.text;

import java.util.Map;
import vn.dienhinh.domain.text.LetterNumber;

/** Letters that only look Vietnamese, letters of another script inside a word, hidden signs, legacy encodings. */
final class LetterFaults implements TextRule {

    private static final Map<Character, Character> OF_CONVERTERS = Map.of('\u01A3', 'ư', '\u01A2', 'Ư',
            '\u00D0', 'Đ', '\u00F0', 'đ', '\u0189', 'Đ', '\u0256', 'đ');
    /** Cyrillic and Greek letters that look like Latin ones, pair by pair. */
    private static final String LOOK_ALIKE = "аaеeоoсcрpхxуyіiАAЕEОOСCРPХXВBНHКKМMТTοoΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧX";
    private static final String HIDDEN = "\u200B\u200C\u200D\u2060\uFEFF\u00AD\uFFFD";
    /** Signs that stand inside words only where a text of TCVN3 fonts was taken for Unicode. */
    private static final String LEGACY = "®µ¸¶·¹¬¨©«\u00AD×÷ÞØÜ¾¿½";

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        for (Paragraph paragraph : text.paragraphs()) {
            look(paragraph, found);
        }
    }

    private static void look(Paragraph paragraph, Remarks found) {
        String line = paragraph.text();
        int legacy = 0;
        int firstLegacy = -1;
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            if (letter < 0x80) {
                continue;
            }
            if (OF_CONVERTERS.containsKey(letter)) {
                found.warn(TextCodes.LETTERS, paragraph, index, index + 1, OF_CONVERTERS.get(letter).toString());
            } else if (HIDDEN.indexOf(letter) >= 0 && letter != '\u00AD') {
                found.warn(TextCodes.LETTERS_HIDDEN, paragraph, index, index + 1, letter == '\uFFFD' ? null : "",
                        LetterNumber.of(letter));
            } else if (isForeignInWord(line, index)) {
                int pair = LOOK_ALIKE.indexOf(letter);
                found.warn(TextCodes.LETTERS_FOREIGN, paragraph, index, index + 1,
                        pair >= 0 && pair % 2 == 0 ? LOOK_ALIKE.substring(pair + 1, pair + 2) : null,
                        LetterNumber.of(letter));
            } else if (LEGACY.indexOf(letter) >= 0 && isInWord(line, index)) {
                legacy++;
                firstLegacy = firstLegacy < 0 ? index : firstLegacy;
            }
        }
        if (legacy > 2) {
            found.warn(TextCodes.LETTERS_LEGACY, paragraph, firstLegacy, firstLegacy + 1, null);
        }
    }

    private static boolean isForeignInWord(String line, int index) {
        Character.UnicodeScript script = Character.UnicodeScript.of(line.charAt(index));
        return (script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK)
                && isInWord(line, index);
    }

    private static boolean isInWord(String line, int index) {
        return index > 0 && isLatin(line.charAt(index - 1)) || index + 1 < line.length() && isLatin(line.charAt(index + 1));
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
