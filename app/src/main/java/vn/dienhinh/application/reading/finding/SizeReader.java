package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.text.WrittenNumbers;

/** Finds caps and plenary thresholds in a clause. Money, shares, quotas and numbers of staff are no caps. */
final class SizeReader {

    private static final int SMALLEST_CAP = 20;
    private static final String NUMBER = "\\d{1,3}\\.\\d{3}|\\d{1,5}|@number.words@";
    private static final String IN_WORDS = "(?:\\s*\\((?!\\s*đối với)[^)]{3,40}\\))?";
    private static final String END = "(?![\\d/%])(?!\\.\\d)(?!,\\d)";

    static final int TOTAL = 2;
    static final int LIMIT = 1;
    static final int BARE = 0;

    private final Pattern never;
    private final Pattern partBefore;
    private final Pattern total;
    private final Pattern range;
    private final Pattern limited;
    private final Pattern bare;
    private final Pattern counted;
    private final Pattern quota;
    private final Pattern part;
    private final Pattern noCap;
    private final Pattern plenary;
    private final Pattern below;
    private final Pattern upTo;
    private final Pattern above;
    private final Pattern atLeast;
    private final Pattern topic;

    SizeReader(Vocabulary words) {
        String people = IN_WORDS + "\\s*(?:@cap.people@)(?!\\s*(?:@workforce@))(?![\\p{L}])";
        range = words.pattern("(?:từ\\s+)?(?<![\\d.,/])(?<from>" + NUMBER + ")" + IN_WORDS + "\\s*(?:đến|tới|-)\\s*(?<cap>" + NUMBER + ")" + END + people);
        limited = words.pattern("(?:@cap.words@)(?:\\s+(?:là|chỉ|khoảng|số lượng))*\\s*:?\\s*(?<cap>" + NUMBER + ")" + END + "(?<people>" + people + ")?(?<rest>" + IN_WORDS + "\\s*[\\p{L}]*(?:\\s+[\\p{L}]+)?)");
        bare = words.pattern("(?<![\\d.,/-])(?<cap>" + NUMBER + ")" + END + people);
        counted = words.pattern("(?:@cap.topic@)[^;.\\d]{0,40}?[:\\s]\\s*(?:@cap.words@\\s*)?(?<cap>\\d{2,4})" + END + IN_WORDS + "\\s*$");
        part = words.pattern("^\\s*(?:@cap.part@)(?![\\p{L}])");
        never = words.pattern("@cap.never@");
        partBefore = words.pattern("(?:^|[;.(]\\s*)(?:các\\s+|đại biểu\\s+)*(?:@cap.partBefore@)(?![\\p{L}])[^:;.,\\d]{0,25}:?\\s*$");
        total = words.pattern("@cap.total@");
        quota = words.pattern("@cap.quota@");
        noCap = words.pattern("^\\s*(?:@cap.notPeople@)(?![\\p{L}])");
        plenary = words.pattern("@plenary@");
        String staff = "[^;.\\d]{0,90}?(?:@workforce@)";
        below = words.pattern("(?:@workforce.below@)\\s*(?<n>\\d{1,3}\\.\\d{3}|\\d{1,5})" + END + staff);
        upTo = words.pattern("(?:từ\\s+)?(?<n>\\d{1,3}\\.\\d{3}|\\d{1,5})" + END + staff + "[^;.\\d]{0,60}?trở xuống|(?:@workforce.upTo@)\\s*(?<n2>\\d{1,5})" + END + "\\s*(?:@workforce@)|(?:từ\\s+)?(?<n3>\\d{1,5})\\s+trở xuống");
        above = words.pattern("(?:@workforce.above@)\\s*(?<n>\\d{1,3}\\.\\d{3}|\\d{1,5})" + END + staff);
        atLeast = words.pattern("(?:từ\\s+)(?<n>\\d{1,3}\\.\\d{3}|\\d{1,5})" + END + "[^;.\\d]{0,90}?trở lên");
        topic = words.pattern("@cap.topic@");
    }

    /**
     * A statement and where it stands in its clause.
     *
     * @param rank      how surely a number is the cap: a total, a limit, a bare number
     * @param threshold the workforce under which everybody comes; null when the statement is a cap
     */
    record Size(ReadSize size, Integer threshold, int rank, CleanText clause, int from, int to) {
    }

    /**
     * What a clause states.
     *
     * @param onNumbers true when its paragraph is about numbers of delegates
     */
    List<Size> in(CleanText stated, boolean onNumbers) {
        return inForce(stated, onNumbers);
    }

    private List<Size> inForce(CleanText clause, boolean onNumbers) {
        List<Size> found = new ArrayList<>();
        found.addAll(thresholds(clause));
        boolean plenaryOnly = !found.isEmpty() && !clause.folded().contains("đại biểu");
        if (!plenaryOnly && !quota.matcher(clause.folded()).find() && !never.matcher(clause.folded()).find()) {
            cap(clause, onNumbers).ifPresent(found::add);
        }
        return found;
    }

    private List<Size> thresholds(CleanText clause) {
        String words = clause.folded();
        List<Size> found = new ArrayList<>();
        if (!plenary.matcher(words).find()) {
            return found;
        }
        Matcher up = upTo.matcher(words);
        while (up.find()) {
            String n = up.group("n") != null ? up.group("n") : up.group("n2") != null ? up.group("n2") : up.group("n3");
            found.add(plenary(clause, WrittenNumbers.of(n) + 1, up));
        }
        Matcher under = below.matcher(words);
        boolean none = found.isEmpty();
        while (none && under.find()) {
            found.add(plenary(clause, WrittenNumbers.of(under.group("n")), under));
        }
        return found;
    }

    private static Size plenary(CleanText clause, int threshold, Matcher found) {
        return new Size(new ReadSize(null, Set.of(), null, threshold, true, null, null), threshold, 0, clause, found.start(), found.end());
    }

    private Optional<Size> cap(CleanText clause, boolean onNumbers) {
        String words = clause.folded();
        Matcher between = range.matcher(words);
        if (between.find() && !isPart(words, between.start()) && isCap(WrittenNumbers.of(between.group("cap")))) {
            return Optional.of(size(clause, WrittenNumbers.of(between.group("from")), WrittenNumbers.of(between.group("cap")), between));
        }
        Matcher least = limited.matcher(words);
        while (least.find()) {
            boolean people = least.group("people") != null;
            boolean other = !people && (noCap.matcher(least.group("rest")).find() || !onNumbers && !topic.matcher(words).find());
            if (!other && !isPart(words, least.start()) && isCap(WrittenNumbers.of(least.group("cap")))) {
                return Optional.of(size(clause, null, WrittenNumbers.of(least.group("cap")), least));
            }
        }
        Matcher plain = bare.matcher(words);
        if (plain.find() && !isPart(words, plain.start("cap")) && !part.matcher(words.substring(plain.end())).find() && isCap(WrittenNumbers.of(plain.group("cap"))) && (onNumbers || words.contains("đại biểu") || total.matcher(words).find())) {
            return Optional.of(size(clause, null, WrittenNumbers.of(plain.group("cap")), plain));
        }
        Matcher alone = counted.matcher(words);
        return alone.find() && isCap(WrittenNumbers.of(alone.group("cap")))
                ? Optional.of(size(clause, null, WrittenNumbers.of(alone.group("cap")), alone)) : Optional.empty();
    }

    /** True for a label that names a part of those who come: "Khách mời:". */
    boolean isPartLabel(String label) {
        return label.chars().noneMatch(Character::isDigit) && partBefore.matcher(label).find() && !topic.matcher(label).find();
    }

    /** "Khách mời: 30 người" counts a part of those who come. */
    private boolean isPart(String words, int at) {
        return partBefore.matcher(words.substring(0, at)).find() && !topic.matcher(words.substring(0, at)).find();
    }

    private Size size(CleanText clause, Integer from, int cap, Matcher found) {
        Matcher over = above.matcher(clause.folded());
        Matcher least = atLeast.matcher(clause.folded());
        Integer workforce = least.find() ? WrittenNumbers.of(least.group("n")) : over.find() ? Integer.valueOf(WrittenNumbers.of(over.group("n")) + 1) : null;
        return new Size(new ReadSize(null, Set.of(), workforce, null, false, from, cap), null, rank(clause, found), clause, found.start(), found.end());
    }

    private int rank(CleanText clause, Matcher found) {
        if (total.matcher(clause.folded().substring(0, found.end())).find()) {
            return TOTAL;
        }
        boolean labelled = clause.folded().substring(0, found.start()).isBlank();
        return found.pattern() == bare && !labelled ? BARE : LIMIT;
    }

    private static boolean isCap(Integer number) {
        return number != null && number >= SMALLEST_CAP;
    }
}
