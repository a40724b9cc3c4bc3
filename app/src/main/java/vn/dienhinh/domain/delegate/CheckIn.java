package vn.dienhinh.domain.delegate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dienhinh.domain.text.SearchText;
import vn.dienhinh.domain.text.SearchWords;
import vn.dienhinh.domain.text.VietnameseText;

/** The entrance on the day of the meeting: whom a typed or scanned text means, and who is there. */
public final class CheckIn {

    private static final int LONGEST_NUMBER = 6;

    private final List<Delegate> delegates;
    private final Map<String, String> codes;
    private final List<SearchText> names;

    /** @param delegates the whole list, in its order */
    public CheckIn(List<Delegate> delegates) {
        this.delegates = List.copyOf(delegates);
        this.codes = DelegateCodes.of(delegates);
        this.names = delegates.stream().map(delegate -> SearchText.of(delegate.fullName())).toList();
    }

    /**
     * Whom a text means: the code of a badge, the number on the sign-in list (see {@link SignInOrder}),
     * or words of a name without marks.
     *
     * @return everybody it may mean, in the order of the whole list; empty for nobody
     */
    public List<Delegate> find(String typed) {
        String text = VietnameseText.line(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        String code = DelegateCodes.endOf(text);
        List<Delegate> coded = named().filter(place -> codes.get(delegates.get(place).id()).equals(code))
                .mapToObj(delegates::get).toList();
        if (!coded.isEmpty()) {
            return coded;
        }
        if (text.length() <= LONGEST_NUMBER && text.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            int number = Integer.parseInt(text);
            List<Delegate> signing = SignInOrder.of(delegates);
            return number >= 1 && number <= signing.size() ? List.of(signing.get(number - 1)) : List.of();
        }
        SearchWords words = SearchWords.of(text);
        return words.isEmpty() ? List.of()
                : named().filter(place -> words.match(names.get(place))).mapToObj(delegates::get).toList();
    }

    private IntStream named() {
        return IntStream.range(0, delegates.size()).filter(place -> !delegates.get(place).isBlank());
    }

    /** The list after somebody came; null takes it back. Who declined or waited and comes all the same attends. */
    public static List<Delegate> marked(List<Delegate> delegates, String id, LocalDateTime at) {
        return delegates.stream().map(delegate -> delegate.id().equals(id)
                ? delegate.withWay(delegate.way().withPresentAt(at)) : delegate).toList();
    }

    /** How many of those expected in that category are there, and how many are expected; null counts all. */
    public static Presence presence(List<Delegate> delegates, DelegateCategory category) {
        int expected = 0;
        int present = 0;
        for (Delegate delegate : delegates) {
            boolean meant = category == null ? delegate.category() != DelegateCategory.SERVICE
                    : delegate.category() == category;
            if (meant && !delegate.isBlank()) {
                boolean came = delegate.way().presentAt() != null;
                expected += delegate.attends() ? 1 : 0;
                present += came ? 1 : 0;
            }
        }
        return new Presence(present, expected);
    }

    /** Heads: who is there, of whom. */
    public record Presence(int present, int expected) {

        public int absent() {
            return expected - present;
        }
    }
}
