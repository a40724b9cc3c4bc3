package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern BRACKETS = Pattern.compile("(?s)^(.*?\\S)\\s*[(\\[]([^()\\[\\]]*)[)\\]]?\\s*(.*)$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;:\\n/|+&]\\s*|\\s+[-–—]\\s*|\\s*[–—]\\s+");
    private static final Pattern COMPANY = Pattern.compile("(?iu)^(.+?)\\s+((?:và|cùng|với|\\+|&)\\s+.*)$");
    private static final Pattern REPRESENTATIVE = Pattern.compile(
            "(?iu)^(.+?)[\\s,;:(–-]+(?:người\\s+)?(?:đại\\s+diện|đ/d|đd)\\s*(?:là\\s*)?:?\\s*(.+?)\\)?$");
    private static final Pattern REPRESENTS = Pattern.compile("(?iu)^(?:đại\\s+diện|đ/d)\\s*(?:cho)?\\s*:?\\s*(.+)$");
    /** Behind a dash, a semicolon or in brackets; a household's "ông A và bà B" is not taken apart. */
    private static final Pattern LAST_PART = Pattern.compile("^(.+?)(?:\\s+[-–—]\\s*|\\s*;\\s*|\\s*\\()(.+?)\\)?$");
    private static final Pattern BIRTH_LABEL = Pattern.compile(
            "(?iu)(?:[\\s,;–-]*[\\s,;–-])?(?<!\\p{L})(?:sn|ns|sinh\\s*năm|năm\\s*sinh|sinh\\s*ngày|ngày\\s*sinh|sinh)\\s*[:.]?\\s*(?=\\d)");
    private static final Pattern BORN = Pattern.compile("(?iu)^(.+?)\\s+((?:sn|ns|sinh|s\\.n)[\\s.:].*|\\d.*)$");
    private static final Pattern PEOPLE = Pattern.compile("(?iu)^(?:dân\\s+tộc|dt)\\s*:?\\s*(.+)$");

    private final RosterWords words;
    private final BirthReader births;
    private static final List<String> TITLES = List.of("title", "rank", "title-male", "title-female");

    private final NameShape shape;
    private final Places places;

    NameReader(RosterWords words, BirthReader births, NameShape shape) {
        this.words = words;
        this.births = births;
        this.shape = shape;
        this.places = new Places(words);
    }

    /**
     * Fills the draft from the cell.
     *
     * @param titled true when this list writes "Ông", "Bà" before names, so that it is no family name
     */
    void read(String cell, int column, boolean titled, RowDraft draft) {
        String lines = cell.lines().map(VietnameseText::line).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        String text = mended(shape.isWhole(VietnameseText.line(lines)) ? VietnameseText.line(lines) : lines, column, draft);
        if (isPlain(text)) {
            draft.fullName = text;
            return;
        }
        if (shape.isPlaceholder(text)) {
            draft.refuse(RemarkCode.NAME_IS_NO_NAME, column, text);
            return;
        }
        text = BIRTH_LABEL.matcher(withoutNumber(text, column, draft)).replaceAll(", ").replace("(, ", "(");
        if (!splitCollective(VietnameseText.line(text), column, titled, draft)) {
            String name = withoutTitle(text, column, titled, draft);
            name = withoutBrackets(name, column, draft);
            name = withoutFollowing(name, column, draft);
            name = withoutOffice(VietnameseText.line(name), column, draft);
            name = withoutTitle(name, column, titled, draft);
            name = withoutCompany(name, column, draft);
            name = withoutTail(name, column, draft);
            draft.fullName = VietnameseText.line(name).replaceFirst("[\\s.,;:*-]+$", "");
        }
        judge(text, column, draft);
    }

    /** A name and nothing else, as most cells have it: nothing to take off and nothing to judge. */
    private boolean isPlain(String text) {
        return text.length() <= LONGEST_NAME && shape.isWholeOnce(text)
                && TITLES.stream().noneMatch(list -> words.begins(list, text));
    }

    /** "Trưởng thôn Lê Văn Tâm", "Bí thư Chi bộ: Nguyễn Văn An". */
    private String withoutOffice(String name, int column, RowDraft draft) {
        int start = shape.isWhole(name) ? -1 : shape.behindOffice(name);
        if (start < 0) {
            return name;
        }
        String office = name.substring(0, start).replaceFirst("[\\s:,.-]+$", "");
        if (!words.begins("role", office) && !words.begins("unit", office)) {
            return name;
        }
        draft.position = RowDraft.joined(draft.position, office);
        draft.remark(RemarkCode.NAME_SPLIT, column, name, name.substring(start));
        return name.substring(start);
    }

    /** "Nguyễn Văn A cùng vợ": whoever comes with the person stands in the note. */
    private String withoutCompany(String name, int column, RowDraft draft) {
        Matcher company = COMPANY.matcher(name);
        if (!company.matches() || !shape.isWhole(company.group(1))) {
            return name;
        }
        draft.note = RowDraft.joined(draft.note, company.group(2));
        draft.remark(RemarkCode.NAME_SEVERAL, column, name);
        return company.group(1);
    }

    /** "Vũ Thị Na SN 1970", "Nguyễn Thị Hoa thôn 3": what goes on in small letters or figures is no name. */
    private String withoutTail(String name, int column, RowDraft draft) {
        String first = shape.leading(name);
        if (first.isEmpty()) {
            Matcher born = BORN.matcher(name);
            first = born.matches() && shape.isWhole(born.group(1)) ? born.group(1) : "";
        }
        if (first.isEmpty()) {
            return name;
        }
        String rest = name.substring(first.length()).strip();
        if (isKnown(rest)) {
            take(rest, column, draft);
            draft.remark(RemarkCode.NAME_SPLIT, column, name, first);
        } else {
            note(rest, name, first, column, draft);
        }
        return first;
    }

    private static void note(String rest, String whole, String name, int column, RowDraft draft) {
        draft.note = RowDraft.joined(draft.note, VietnameseText.line(rest));
        draft.remark(RemarkCode.NAME_REST_NOTED, column, VietnameseText.line(whole), name, VietnameseText.line(rest));
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
        Matcher last = LAST_PART.matcher(text);
        if (last.matches() && shape.isWhole(bareName(last.group(2)))) {
            draft.collective = RowDraft.joined(draft.collective, last.group(1).strip());
            draft.fullName = withoutTitle(last.group(2), column, true, draft);
            draft.remark(RemarkCode.COLLECTIVE_FROM_NAME, column, text, draft.fullName);
            assumeCollective(draft);
            return true;
        }
        draft.collective = RowDraft.joined(draft.collective, text);
        draft.fullName = "";
        draft.remark(RemarkCode.REPRESENTATIVE_MISSING, column, text);
        assumeCollective(draft);
        return true;
    }

    /** Without "Ông", "Bà", which the list of family names has too. */
    private String bareName(String text) {
        for (String list : List.of("title-male", "title-female")) {
            String title = words.beginning(list, text);
            if (!title.isEmpty() && text.length() > title.length()) {
                return text.substring(title.length()).replaceFirst("^[\\s:.]+", "");
            }
        }
        return text;
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
        boolean family = shape.isFamilyName(parts[0]);
        return small || figures || severalWords || !family && !words.begins("role", text)
                || !personKnown && expected;
    }

    private String withoutTitle(String text, int column, boolean titled, RowDraft draft) {
        for (String list : TITLES) {
            String title = words.beginning(list, text);
            String rest = text.substring(Math.min(text.length(), title.length())).replaceFirst("^[\\s:.]+", "");
            if (!title.isEmpty() && !rest.isEmpty() && isTitle(list, text, title, rest, titled)) {
                if (list.equals("rank")) {
                    String rank = text.substring(0, text.length() - rest.length()).replaceFirst("[\\s:,]+$", "");
                    draft.tellTitle(rank);
                    draft.remark(RemarkCode.NAME_RANK_KEPT, column, rank, VietnameseText.line(rest));
                    return withoutTitle(rest, column, titled, draft);
                }
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
        if (list.equals("rank")) {
            return !shape.isWhole(VietnameseText.line(text)) || title.indexOf(' ') > 0;
        }
        boolean colon = text.substring(title.length()).stripLeading().startsWith(":");
        return colon || titled && rest.indexOf(' ') > 0 && words.begins("surname", rest)
                || !list.equals("title-male") && shape.isWhole(rest)
                || shape.isWhole(rest) && rest.split(" ").length > 2 && Character.isLowerCase(text.charAt(0));
    }

    private String withoutBrackets(String name, int column, RowDraft draft) {
        Matcher brackets = BRACKETS.matcher(name);
        if (!brackets.matches()) {
            return name;
        }
        String inside = brackets.group(2).strip();
        String first = (brackets.group(1) + " " + brackets.group(3)).strip();
        if (inside.isEmpty() || takeAll(List.of(SEPARATOR.split(inside)), column, draft)) {
            draft.remark(RemarkCode.NAME_SPLIT, column, VietnameseText.line(name), first);
        } else {
            note(inside, name, first, column, draft);
        }
        return withoutBrackets(first, column, draft);
    }

    private String withoutFollowing(String name, int column, RowDraft draft) {
        Matcher separator = SEPARATOR.matcher(name);
        if (!separator.find() || separator.start() == 0) {
            return name;
        }
        String first = name.substring(0, separator.start());
        List<String> following = List.of(SEPARATOR.split(name.substring(separator.end())));
        if (takeAll(following, column, draft)) {
            draft.remark(RemarkCode.NAME_SPLIT, column, VietnameseText.line(name), first);
            return first;
        }
        if (following.stream().anyMatch(this::isKnown)) {
            following.stream().filter(this::isKnown).forEach(part -> take(part, column, draft));
            note(following.stream().filter(part -> !isKnown(part)).collect(Collectors.joining(", ")), name, first,
                    column, draft);
            return first;
        }
        if (shape.isWhole(first) || first.indexOf(' ') > 0 && shape.isFamilyName(first.substring(0, first.indexOf(' ')))) {
            note(name.substring(separator.end()), name, first, column, draft);
            return first;
        }
        return name;
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
        return isGender(part) || words.is("state", part) || births.text(part).isKnown() || words.is("yes", part) || words.is("people", part)
                || PEOPLE.matcher(part).matches() || REPRESENTS.matcher(part).matches() || words.begins("role", part)
                || places.isPlace(part) || words.begins("unit", part);
    }

    private static boolean isGender(String part) {
        return part.equalsIgnoreCase("nam") || part.equalsIgnoreCase("nữ");
    }

    private void take(String part, int column, RowDraft draft) {
        BirthReading birth = births.text(part);
        Matcher people = PEOPLE.matcher(part);
        Matcher represents = REPRESENTS.matcher(part);
        if (words.is("state", part)) {
            draft.note = RowDraft.joined(draft.note, part);
            draft.remark(RemarkCode.NAME_STATE, column, part);
        } else if (isGender(part)) {
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
        } else if (places.isPlace(part) || !words.begins("role", part) && words.begins("unit", part)) {
            draft.workplace = RowDraft.joined(draft.workplace, part);
        } else {
            draft.position = RowDraft.joined(draft.position, part);
        }
    }

    /** Never by how many words or letters a name has: "Y", "H'Mai" and "Y Moan Êban" are names. */
    private void judge(String cell, int column, RowDraft draft) {
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
        } else {
            RemarkCode doubt = shape.doubt(name, name.equals(name.toLowerCase(Locale.ROOT)));
            // Of other peoples the family names are not all known, and their lists say which people it is.
            boolean minority = doubt == RemarkCode.NAME_UNUSUAL && words.is("people", draft.ethnicity)
                    && !draft.ethnicity.equalsIgnoreCase("kinh");
            if (doubt != null && !minority) {
                draft.remark(doubt, column, name, VietnameseText.line(cell));
            }
        }
    }
}
