package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.text.WrongLetters;

/**
 * The cell with the name, and what else clerks put there: a number, "Ông", a position, a year, the collective. A part
 * is taken off only when it is known for what it is; the name itself stays as it was written.
 */
final class NameReader {

    /** As long as the rules of the list take for a name. */
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PERSON_WORDS = 4;

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,4}\\s*[.)/]\\s*|[-+*•–]\\s+)(?=\\p{L})");
    private static final Pattern BRACKETS = Pattern.compile("^(.*?\\S)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;:]\\s*|\\s+[-–—]\\s*|\\s*[–—]\\s+");
    private static final Pattern REPRESENTATIVE = Pattern.compile(
            "(?iu)^(.+?)[\\s,;:(–-]+(?:người\\s+)?(?:đại\\s+diện|đ/d|đd)\\s*(?:là\\s*)?:?\\s*(.+?)\\)?$");
    private static final Pattern REPRESENTS = Pattern.compile("(?iu)^(?:đại\\s+diện|đ/d)\\s*(?:cho)?\\s*:?\\s*(.+)$");
    private static final Pattern PEOPLE = Pattern.compile("(?iu)^(?:dân\\s+tộc|dt)\\s*:?\\s*(.+)$");

    private final RosterWords words;
    private final BirthReader births;

    NameReader(RosterWords words, BirthReader births) {
        this.words = words;
        this.births = births;
    }

    /**
     * Fills the draft from the cell.
     *
     * @param titled true when this list writes "Ông", "Bà" before names, so that it is no family name
     */
    void read(String cell, int column, boolean titled, RowDraft draft) {
        String text = mended(VietnameseText.line(cell), column, draft);
        text = withoutNumber(text, column, draft);
        if (!splitCollective(text, column, titled, draft)) {
            String name = withoutTitle(text, column, titled, draft);
            name = withoutBrackets(name, column, draft);
            name = withoutFollowing(name, column, draft);
            draft.fullName = name;
        }
        judge(column, draft);
    }

    private static String mended(String text, int column, RowDraft draft) {
        if (!WrongLetters.stand(text)) {
            return text;
        }
        String mended = WrongLetters.mended(text);
        draft.remark(RemarkCode.NAME_LETTERS_MENDED, column, text, mended);
        return mended;
    }

    private static String withoutNumber(String text, int column, RowDraft draft) {
        Matcher number = NUMBER.matcher(text);
        if (text.isEmpty() || Character.isLetter(text.charAt(0)) || !number.find()) {
            return text;
        }
        String rest = text.substring(number.end());
        draft.remark(RemarkCode.NAME_NUMBER_DROPPED, column, text, rest);
        return rest;
    }

    /** "Chi hội Phụ nữ xóm 3 (đại diện: Nguyễn Thị A)", or a collective's name alone. */
    private boolean splitCollective(String text, int column, boolean titled, RowDraft draft) {
        Matcher match = REPRESENTATIVE.matcher(text);
        if (isCollective(text, draft) && match.matches() && isCollective(match.group(1), draft)) {
            draft.collective = RowDraft.joined(draft.collective, match.group(1).strip());
            draft.fullName = withoutFollowing(withoutBrackets(
                    withoutTitle(match.group(2).strip(), column, true, draft), column, draft), column, draft);
            draft.remark(RemarkCode.COLLECTIVE_FROM_NAME, column, text, draft.fullName);
            assumeCollective(draft);
            return true;
        }
        if (!isCollective(text, draft)) {
            return false;
        }
        draft.collective = RowDraft.joined(draft.collective, text);
        draft.fullName = "";
        draft.remark(RemarkCode.REPRESENTATIVE_MISSING, column, text);
        assumeCollective(draft);
        return true;
    }

    private static void assumeCollective(RowDraft draft) {
        if (draft.category == null || draft.categoryOpen) {
            draft.category = DelegateCategory.EXEMPLAR_COLLECTIVE;
        }
    }

    /** Begins as collectives do, and goes on as no name of a person does. */
    private boolean isCollective(String text, RowDraft draft) {
        String beginning = words.beginning("collective", text);
        if (beginning.isEmpty() || text.length() == beginning.length() && draft.birth.isKnown()) {
            return false;
        }
        String[] parts = text.split(" ");
        boolean small = false;
        for (int index = 1; index < parts.length; index++) {
            small |= !parts[index].isEmpty() && Character.isLowerCase(parts[index].charAt(0));
        }
        boolean figures = text.chars().anyMatch(Character::isDigit);
        boolean severalWords = beginning.indexOf(' ') > 0 || parts.length > LONGEST_PERSON_WORDS;
        boolean personKnown = draft.birth.isKnown() || draft.gender != null;
        boolean expected = draft.category == DelegateCategory.EXEMPLAR_COLLECTIVE || text.equals(VietnameseText.upper(text));
        return small || figures || severalWords || !personKnown && expected;
    }

    private String withoutTitle(String text, int column, boolean titled, RowDraft draft) {
        for (String list : List.of("title", "title-male", "title-female")) {
            String title = words.beginning(list, text);
            String rest = text.substring(Math.min(text.length(), title.length())).replaceFirst("^[\\s:.]+", "");
            if (!title.isEmpty() && !rest.isEmpty() && isTitle(list, text, title, rest, titled)) {
                draft.remark(RemarkCode.NAME_TITLE_DROPPED, column, text, rest);
                if (!list.equals("title")) {
                    draft.tellGender(list.equals("title-male") ? Gender.MALE : Gender.FEMALE, column);
                    return rest;
                }
                return withoutTitle(rest, column, titled, draft);
            }
        }
        return text;
    }

    /** Ông is a family name too ("Ông Cao Thắng"): a title only where the list uses titles, or a colon follows. */
    private boolean isTitle(String list, String text, String title, String rest, boolean titled) {
        if (list.equals("title")) {
            return true;
        }
        boolean colon = text.substring(title.length()).stripLeading().startsWith(":");
        return colon || titled && rest.indexOf(' ') > 0 && words.begins("surname", rest);
    }

    private String withoutBrackets(String name, int column, RowDraft draft) {
        Matcher brackets = BRACKETS.matcher(name);
        if (!name.endsWith(")") && !name.endsWith("]") || !brackets.matches() || !takeAll(List.of(SEPARATOR.split(brackets.group(2).strip())), column, draft)) {
            return name;
        }
        draft.remark(RemarkCode.NAME_SPLIT, column, name, brackets.group(1));
        return brackets.group(1);
    }

    private String withoutFollowing(String name, int column, RowDraft draft) {
        Matcher separator = SEPARATOR.matcher(name);
        if (!separator.find() || separator.start() == 0) {
            return name;
        }
        String first = name.substring(0, separator.start());
        List<String> following = List.of(SEPARATOR.split(name.substring(separator.end())));
        if (!takeAll(following, column, draft)) {
            return name;
        }
        draft.remark(RemarkCode.NAME_SPLIT, column, name, first);
        return first;
    }

    /** Takes the parts when the first is known for what it is and the others are, or go on with a position. */
    private boolean takeAll(List<String> parts, int column, RowDraft draft) {
        List<String> unknown = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            if (!isKnown(parts.get(index))) {
                unknown.add(parts.get(index));
            }
        }
        if (!unknown.isEmpty() && (parts.isEmpty() || unknown.contains(parts.get(0)))) {
            return false;
        }
        parts.forEach(part -> take(part, column, draft));
        return true;
    }

    private boolean isKnown(String part) {
        return isGender(part) || births.text(part).isKnown() || words.is("yes", part) || words.is("people", part)
                || PEOPLE.matcher(part).matches() || REPRESENTS.matcher(part).matches() || words.begins("role", part)
                || words.begins("locality", part) || words.begins("unit", part);
    }

    private static boolean isGender(String part) {
        return part.equalsIgnoreCase("nam") || part.equalsIgnoreCase("nữ");
    }

    private void take(String part, int column, RowDraft draft) {
        BirthReading birth = births.text(part);
        Matcher people = PEOPLE.matcher(part);
        Matcher represents = REPRESENTS.matcher(part);
        if (isGender(part)) {
            draft.tellGender(part.equalsIgnoreCase("nam") ? Gender.MALE : Gender.FEMALE, column);
        } else if (birth.isKnown()) {
            draft.tellBirth(birth, column, part);
        } else if (words.is("yes", part)) {
            draft.partyMember = true;
        } else if (people.matches()) {
            draft.ethnicity = draft.ethnicity.isEmpty() ? people.group(1) : draft.ethnicity;
        } else if (words.is("people", part)) {
            draft.ethnicity = draft.ethnicity.isEmpty() ? part : draft.ethnicity;
        } else if (represents.matches()) {
            draft.collective = RowDraft.joined(draft.collective, represents.group(1));
        } else if (!words.begins("role", part) && (words.begins("locality", part) || words.begins("unit", part))) {
            draft.workplace = RowDraft.joined(draft.workplace, part);
        } else {
            draft.position = RowDraft.joined(draft.position, part);
        }
    }

    /** Never by how many words or letters a name has: "Y", "H'Mai" and "Y Moan Êban" are names. */
    private static void judge(int column, RowDraft draft) {
        String name = draft.fullName;
        if (name.isEmpty()) {
            return;
        }
        if (name.chars().noneMatch(Character::isLetter)) {
            draft.refuse(RemarkCode.NAME_IS_NO_NAME, column, name);
        } else if (name.length() > LONGEST_NAME) {
            draft.remark(RemarkCode.NAME_LONG, column, Integer.toString(name.length()));
        } else if (name.chars().anyMatch(Character::isDigit)) {
            draft.remark(RemarkCode.NAME_DIGITS, column, name);
        }
    }
}
