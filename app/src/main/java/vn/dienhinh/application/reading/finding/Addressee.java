package vn.dienhinh.application.reading.finding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Whom a rule speaks to.
 *
 * @param words the paper's words
 * @param kinds kinds of unit that they name
 * @param tier  true for a whole level ("cấp xã", "cấp cơ sở") whose kinds are not named one by one
 * @param outer whom the heading above speaks to, of whom these are a part; null for nobody
 * @param list  the list or table of which it is an entry: two entries of one list speak to two; empty for none
 */
record Addressee(CleanText words, Set<UnitKind> kinds, boolean tier, Addressee outer, String list) {

    private static final Pattern SIZE = Pattern.compile("\\d+|(?:loại|hạng) [\\p{L}\\d]+");
    static final int SAME = 3;
    /** Words that every kind of unit may have in its name and that tell none from another. */
    private static final Set<String> COMMON_WORDS = Set.of("các", "những", "cấp", "và", "thuộc", "đối", "với", "ở", "tại",
            "có", "từ", "trên", "dưới", "trở", "lên", "lao", "động", "đơn", "vị", "cơ", "quan", "tổ", "chức", "hội", "nghị",
            "địa", "bàn", "số", "của", "cán", "bộ", "công", "nhân", "viên", "người", "riêng", "còn", "lại", "hoặc", "khối",
            "tỉnh", "toàn", "là", "trong", "thì");

    Addressee within(Addressee above) {
        return above == null || above == this || isSameAs(above) ? this : new Addressee(words, kinds, tier, above, list);
    }

    Addressee entryOf(String list) {
        return new Addressee(words, kinds, tier, outer, list);
    }

    /** True when both speak to the same. */
    boolean isSameAs(Addressee other) {
        boolean siblings = !list.isEmpty() && list.equals(other.list);
        return key().equals(other.key()) || !siblings && !kinds.isEmpty() && kinds.equals(other.kinds) && tier == other.tier && !isOfOtherSize(other);
    }

    /** "Công ty trên 500 lao động" and "Công ty từ 200 đến 500 lao động" are two. */
    private boolean isOfOtherSize(Addressee other) {
        String own = sizes();
        String others = other.sizes();
        return !own.isEmpty() && !others.isEmpty() && !own.equals(others);
    }

    private String sizes() {
        return SIZE.matcher(words.folded()).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    /** True when everything that the other names is named here, and more. */
    boolean isWiderThan(Addressee other) {
        return !other.kinds.isEmpty() && kinds.containsAll(other.kinds) && kinds.size() > other.kinds.size();
    }

    /** "Công đoàn cơ sở" names every "Công đoàn cơ sở doanh nghiệp". */
    boolean isNameOf(Addressee other) {
        return other.key().startsWith(key() + " ");
    }

    boolean shares(Addressee other) {
        Set<UnitKind> common = EnumSet.noneOf(UnitKind.class);
        common.addAll(kinds);
        common.retainAll(other.kinds);
        return !common.isEmpty();
    }

    /** How near the other is: 3 the same, 2 a telling word in common, 1 a kind of unit in common, 0 nothing. */
    int nearness(Addressee other) {
        if (key().equals(other.key())) {
            return SAME;
        }
        Set<String> common = tellingWords();
        common.retainAll(other.tellingWords());
        return !common.isEmpty() ? 2 : shares(other) ? 1 : 0;
    }

    private Set<String> tellingWords() {
        Set<String> telling = new HashSet<>(Arrays.asList(key().split(" ")));
        telling.removeAll(COMMON_WORDS);
        telling.remove("");
        return telling;
    }

    String key() {
        return words.folded().replaceAll("^(?:đối với |ở |tại |các |hội nghị |cấp )+", "").replaceAll("(?: có| từ| thì| là| tổ chức| trong)+$", "").replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
