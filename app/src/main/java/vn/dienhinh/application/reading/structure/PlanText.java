package vn.dienhinh.application.reading.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.reading.TextPlace;

/** A paper after tidying: paragraphs with their place in the outline, and tables. */
public final class PlanText {

    private final SourceText source;
    private final List<Passage> passages;
    private final List<DataTable> tables;
    private final int end;
    /** Indexes of the source's paragraphs in the order of their offsets. */
    private final int[] byOffset;
    private final int[] parents;

    /**
     * @param source   as it came
     * @param passages paragraphs outside of tables
     * @param tables   tables with a heading row
     * @param end      index of the passage at which the paper itself ends (its distribution list or signature); what
     *                 follows are annexes
     */
    public PlanText(SourceText source, List<Passage> passages, List<DataTable> tables, int end) {
        this.source = source;
        this.passages = List.copyOf(passages);
        this.tables = List.copyOf(tables);
        this.end = end;
        parents = parents(this.passages);
        List<SourceParagraph> all = source.paragraphs();
        byOffset = IntStream.range(0, all.size()).filter(i -> all.get(i).to() > all.get(i).from()).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> all.get(i).from()).thenComparing(Comparator.reverseOrder()))
                .mapToInt(Integer::intValue).toArray();
    }

    public SourceText source() {
        return source;
    }

    public List<Passage> passages() {
        return passages;
    }

    public List<DataTable> tables() {
        return tables;
    }

    public int end() {
        return end;
    }

    /**
     * The paragraphs under a heading: up to the next one that stands no deeper. Under a paragraph without a marker
     * stands what follows it up to the end of the section that it is in.
     */
    public List<Passage> under(Passage heading) {
        int rank = heading.rank();
        if (rank == Marker.NO_RANK) {
            rank = above(heading).stream().mapToInt(Passage::rank).filter(each -> each <= Marker.LETTER_RANK).findFirst().orElse(-1);
        }
        int until = heading.index() + 1;
        while (until < passages.size() && passages.get(until).rank() > rank) {
            until++;
        }
        return passages.subList(heading.index() + 1, until);
    }

    /** The headings above a paragraph, the nearest first. */
    public List<Passage> above(Passage passage) {
        List<Passage> found = new ArrayList<>();
        int at = passage.rank() > 0 ? parents[passage.index()] : -1;
        while (at >= 0) {
            found.add(passages.get(at));
            at = passages.get(at).rank() > 0 ? parents[at] : -1;
        }
        return found;
    }

    /** For each paragraph the nearest one before it that stands higher; -1 where none does. */
    private static int[] parents(List<Passage> passages) {
        int[] parents = new int[passages.size()];
        int[] ranks = passages.stream().mapToInt(Passage::rank).toArray();
        for (int i = 0; i < parents.length; i++) {
            int candidate = i - 1;
            while (candidate >= 0 && ranks[candidate] >= ranks[i]) {
                candidate = parents[candidate];
            }
            parents[i] = candidate;
        }
        return parents;
    }

    /** True for a paragraph of the paper itself, not of its annexes. */
    public boolean isMain(Passage passage) {
        return passage.index() < end;
    }

    /** Where letters of a tidied text stand in the source; the stretch must not be empty. */
    public TextPlace place(CleanText text, int from, int to) {
        CleanText part = text.part(from, to);
        int begin = part.sourceStart(0);
        int finish = part.sourceEnd(unbroken(part) - 1);
        int at = paragraph(begin);
        return new TextPlace(source.paragraphs().get(at).page(), at + 1, begin, finish, source.text().substring(begin, finish));
    }

    /** The first of the source's paragraphs that hold an offset. */
    private int paragraph(int offset) {
        int low = 0;
        int high = byOffset.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (source.paragraphs().get(byOffset[middle]).from() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0 || source.paragraphs().get(byOffset[low - 1]).to() <= offset) {
            throw new IllegalArgumentException("a text that is not of this source");
        }
        return byOffset[low - 1];
    }

    /** Letters up to the first that stands in another column: a place is one stretch of the source. */
    private int unbroken(CleanText part) {
        for (int i = 1; i < part.length(); i++) {
            int gap = part.sourceEnd(i - 1);
            boolean apart = part.sourceStart(i) < part.sourceStart(i - 1)
                    || source.text().substring(gap, Math.max(gap, part.sourceStart(i))).chars().anyMatch(Character::isLetterOrDigit);
            if (apart) {
                return i;
            }
        }
        return part.length();
    }

    /** A find whose place is a stretch of a text. */
    public <T> Found<T> found(String id, FindKind kind, T value, CleanText text, int from, int to) {
        return new Found<>(id, kind, value, place(text, from, to));
    }

    /** A find that is a whole text, in its own words. */
    public Found<String> words(String id, FindKind kind, CleanText text) {
        return found(id, kind, text.text(), text, 0, text.length());
    }
}
