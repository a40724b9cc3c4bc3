package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was found out about each row of a long list the last time. An edit changes one row of thousands; the others are
 * the same objects as before, at the same place or moved by as many places as rows came or went.
 *
 * @param <R> a row; immutable
 * @param <T> what is found out about a row by itself
 */
final class RowMemory<R, T> {

    private final Function<R, T> judge;
    private List<R> rows = List.of();
    private List<T> known = List.of();

    /** @param judge the same row always gives the same */
    RowMemory(Function<R, T> judge) {
        this.judge = judge;
    }

    /** What there is to know about each row, in their order; only rows that were not there the last time are judged. */
    synchronized List<T> of(List<R> now) {
        int moved = now.size() - rows.size();
        List<T> found = new ArrayList<>(now.size());
        for (int index = 0; index < now.size(); index++) {
            R row = now.get(index);
            int before = isAt(row, index) ? index : index - moved;
            found.add(isAt(row, before) ? known.get(before) : judge.apply(row));
        }
        rows = now;
        known = found;
        return found;
    }

    private boolean isAt(R row, int index) {
        return index >= 0 && index < rows.size() && rows.get(index) == row;
    }
}
