package vn.dienhinh.domain.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.FoldedWords;

/** The headings that lists are known to have, and what stands below them. */
public final class HeadingWords {

    /** A heading is a few words; a longer text is a title or a note. */
    private static final int LONGEST_HEADING = 90;
    /** Shorter words inside a longer heading may mean anything. */
    private static final int SHORTEST_INSIDE = 5;

    private final Map<String, RosterField> exact = new HashMap<>();

    /**
     * Reads the words.
     *
     * @param text lines "FIELD = heading; heading", folded; "#" begins a remark
     */
    public HeadingWords(String text) {
        text.lines().filter(line -> !line.startsWith("#") && line.contains("=")).forEach(this::add);
    }

    private void add(String line) {
        int equals = line.indexOf('=');
        RosterField field = RosterField.valueOf(line.substring(0, equals).strip());
        for (String heading : line.substring(equals + 1).split(";")) {
            exact.putIfAbsent(heading.strip(), field);
        }
    }

    /** What a heading means; empty when nobody knows. Text in brackets is looked at only when nothing else helps. */
    Optional<RosterField> field(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST_HEADING || isYear(heading)) {
            return Optional.empty();
        }
        String whole = FoldedWords.of(heading.replaceAll("-\\s*\n\\s*", ""));
        String bare = FoldedWords.of(heading.replaceAll("\\([^)]*\\)?", " "));
        RosterField known = exact.getOrDefault(whole, exact.get(bare));
        RosterField role = known == null || known == RosterField.FULL_NAME && !exact.containsKey(whole) ? role(whole) : null;
        if (role != null) {
            return Optional.of(role);
        }
        return Optional.ofNullable(known != null ? known : inside(bare.isEmpty() ? whole : bare));
    }

    /** A name that is somebody else's, or the person's once more; null for anything else. */
    private static RosterField role(String heading) {
        boolean name = FoldedWords.hold(heading, "ten") || FoldedWords.hold(heading, "nguoi")
                || FoldedWords.hold(heading, "name");
        if (name && AGAIN.matcher(heading).find()) {
            return RosterField.SAME_NAME;
        }
        return OTHERS_ALONE.matcher(heading).matches() || name && OTHERS.matcher(heading).find()
                ? RosterField.OTHER_PERSON : null;
    }

    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:viet hoa|in hoa|chu hoa|khong dau|thuong goi|goi khac|bi danh|ghep|day du|ten khac|upper|capital\\w*)\\b");
    private static final Pattern OTHERS = Pattern.compile("\\b(?:cha|bo|me|vo|chong|con|cha me|bo me|phu huynh"
            + "|gioi thieu|lien he|than nhan|nguoi than|bao lanh|de cu boi|nguoi de cu|nguoi de nghi|nguoi lap|nguoi ky|nguoi nhap|thay the"
            + "|thay cho|phap luat|phu trach|chu nhiem|gvcn|xac nhan|thu truong|nguoi khai|nguoi nhan|nguoi quan ly"
            + "|father\\w*|mother\\w*|spouse\\w*|husband\\w*|wife\\w*|parent\\w*|contact\\w*|nominat\\w*|introduc\\w*|guardian\\w*)\\b");
    private static final Pattern OTHERS_ALONE = Pattern.compile("(?:cha|bo|me|vo|chong|vo chong|cha me|bo me|bo va me|cha va me"
            + "|phu huynh|nguoi lien he|lien he|nguoi gioi thieu|nguoi than|than nhan|father|mother|spouse|contact|contact person|vo hoac chong)");

    /** "Năm" alone is a year, which without its mark would be "Nam", a man. */
    static boolean isYear(String heading) {
        return FoldedWords.marked(heading).equals("năm");
    }

    /** True when the heading as a whole is a known one. */
    boolean isExact(String heading) {
        return !isYear(heading) && exact.containsKey(FoldedWords.of(heading));
    }

    private RosterField inside(String heading) {
        String longest = "";
        boolean position = false;
        boolean workplace = false;
        for (Map.Entry<String, RosterField> entry : exact.entrySet()) {
            String words = entry.getKey();
            if (words.length() < SHORTEST_INSIDE || !FoldedWords.hold(heading, words)) {
                continue;
            }
            position |= entry.getValue() == RosterField.POSITION;
            workplace |= entry.getValue() == RosterField.WORKPLACE;
            if (words.length() > longest.length()
                    || words.length() == longest.length() && words.compareTo(longest) < 0) {
                longest = words;
            }
        }
        RosterField field = longest.isEmpty() ? null : exact.get(longest);
        boolean work = field == RosterField.POSITION || field == RosterField.WORKPLACE;
        return work && position && workplace ? RosterField.POSITION_AND_WORKPLACE : field;
    }
}
