package vn.dienhinh.application.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.reading.TextPlace;

/**
 * A paper after tidying: paragraphs with their place in the outline, and tables.
 *
 * @param source   as it came
 * @param passages paragraphs outside of tables
 * @param tables   tables with a heading row
 * @param end      index of the passage at which the paper itself ends (its distribution list or signature); what
 *                 follows are annexes
 */
public record PlanText(SourceText source, List<Passage> passages, List<DataTable> tables, int end) {

    public PlanText {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
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
        int rank = passage.rank();
        for (int i = passage.index() - 1; i >= 0 && rank > 0; i--) {
            Passage candidate = passages.get(i);
            if (candidate.rank() < rank) {
                found.add(candidate);
                rank = candidate.rank();
            }
        }
        return found;
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
        List<SourceParagraph> paragraphs = source.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            SourceParagraph paragraph = paragraphs.get(i);
            if (begin >= paragraph.from() && begin < paragraph.to()) {
                return new TextPlace(paragraph.page(), i + 1, begin, finish, source.text().substring(begin, finish));
            }
        }
        throw new IllegalArgumentException("a text that is not of this source");
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
