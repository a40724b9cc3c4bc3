package vn.dienhinh.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Changes a paper's outline, kept as a flat list of sections with levels from 1. A section and everything below it
 * is moved and removed as one block. No result ever skips a level, so its numbering cannot skip either.
 *
 * @param <T> kind of section
 */
public final class Outline<T> {

    private final Function<T, String> idOf;
    private final ToIntFunction<T> levelOf;
    private final BiFunction<T, Integer, T> withLevel;
    private final int deepest;

    /**
     * @param idOf      stable id of a section
     * @param levelOf   its level, from 1
     * @param withLevel the same section on another level
     * @param deepest   greatest level that the paper knows
     */
    public Outline(Function<T, String> idOf, ToIntFunction<T> levelOf, BiFunction<T, Integer, T> withLevel,
                   int deepest) {
        this.idOf = idOf;
        this.levelOf = levelOf;
        this.withLevel = withLevel;
        this.deepest = deepest;
    }

    /** Stable id of a section. */
    String idOf(T section) {
        return idOf.apply(section);
    }

    /** Level of a section, from 1. */
    int levelOf(T section) {
        return levelOf.applyAsInt(section);
    }

    /** The sections on levels that never skip: the first on 1, each at most one below the one before it. */
    public List<T> withoutGaps(List<T> sections) {
        List<T> result = new ArrayList<>(sections.size());
        int before = 0;
        for (T section : sections) {
            int level = Math.max(1, Math.min(Math.min(levelOf(section), before + 1), deepest));
            result.add(level == levelOf(section) ? section : withLevel.apply(section, level));
            before = level;
        }
        return result;
    }

    /** Place of a section; -1 when there is none of that id. */
    public int indexOf(List<T> sections, String id) {
        for (int i = 0; i < sections.size(); i++) {
            if (idOf(sections.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Number of sections in the block that begins with that one; 0 when there is none of that id. */
    public int blockSize(List<T> sections, String id) {
        int start = indexOf(sections, id);
        return start < 0 ? 0 : blockEnd(sections, start) - start;
    }

    /** Puts a section behind the block of {@code id}, on the same level; at the end, on level 1, for an unknown id. */
    public List<T> insertAfter(List<T> sections, String id, T added) {
        List<T> result = new ArrayList<>(sections);
        int start = indexOf(sections, id);
        int place = start < 0 ? sections.size() : blockEnd(sections, start);
        int level = start < 0 ? 1 : levelOf(sections.get(start));
        result.add(place, withLevel.apply(added, level));
        return withoutGaps(result);
    }

    /** Takes out a section with everything below it. */
    public List<T> remove(List<T> sections, String id) {
        int start = indexOf(sections, id);
        if (start < 0) {
            return sections;
        }
        List<T> result = new ArrayList<>(sections);
        result.subList(start, blockEnd(sections, start)).clear();
        return withoutGaps(result);
    }

    /** Changes places with the neighbour on the same level under the same heading; unchanged where there is none. */
    public List<T> move(List<T> sections, String id, boolean up) {
        int start = indexOf(sections, id);
        int neighbour = start < 0 ? -1 : up ? siblingBefore(sections, start) : siblingAfter(sections, start);
        if (neighbour < 0) {
            return sections;
        }
        int first = Math.min(start, neighbour);
        int second = Math.max(start, neighbour);
        List<T> result = new ArrayList<>(sections.subList(0, first));
        result.addAll(sections.subList(second, blockEnd(sections, second)));
        result.addAll(sections.subList(first, second));
        result.addAll(sections.subList(blockEnd(sections, second), sections.size()));
        return result;
    }

    /** True when {@link #move} would change something. */
    public boolean canMove(List<T> sections, String id, boolean up) {
        int start = indexOf(sections, id);
        return start >= 0 && (up ? siblingBefore(sections, start) : siblingAfter(sections, start)) >= 0;
    }

    /** Moves a block one level down ({@code deeper}) or up; unchanged where the paper has no such place. */
    public List<T> shift(List<T> sections, String id, boolean deeper) {
        if (!canShift(sections, id, deeper)) {
            return sections;
        }
        int start = indexOf(sections, id);
        int end = blockEnd(sections, start);
        List<T> result = new ArrayList<>(sections);
        for (int i = start; i < end; i++) {
            T section = sections.get(i);
            int level = levelOf(section) + (deeper ? 1 : -1);
            result.set(i, withLevel.apply(section, Math.min(level, deepest)));
        }
        return withoutGaps(result);
    }

    /** True when {@link #shift} would change something. */
    public boolean canShift(List<T> sections, String id, boolean deeper) {
        int start = indexOf(sections, id);
        if (start < 0) {
            return false;
        }
        int level = levelOf(sections.get(start));
        return deeper ? level < deepest && siblingBefore(sections, start) >= 0 : level > 1;
    }

    private int blockEnd(List<T> sections, int start) {
        int level = levelOf(sections.get(start));
        int end = start + 1;
        while (end < sections.size() && levelOf(sections.get(end)) > level) {
            end++;
        }
        return end;
    }

    private int siblingBefore(List<T> sections, int start) {
        int level = levelOf(sections.get(start));
        for (int i = start - 1; i >= 0 && levelOf(sections.get(i)) >= level; i--) {
            if (levelOf(sections.get(i)) == level) {
                return i;
            }
        }
        return -1;
    }

    private int siblingAfter(List<T> sections, int start) {
        int end = blockEnd(sections, start);
        boolean sibling = end < sections.size()
                && levelOf(sections.get(end)) == levelOf(sections.get(start));
        return sibling ? end : -1;
    }
}
