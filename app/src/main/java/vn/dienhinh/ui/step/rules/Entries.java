package vn.dienhinh.ui.step.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes of one entry of a list; an index that is gone changes nothing, since a field may outlive its entry a moment. */
final class Entries {

    private Entries() {
    }

    /** What {@code get} gives for the entry; {@code otherwise} where there is no such entry. */
    static <T, V> V read(List<T> list, int index, Function<T, V> get, V otherwise) {
        return index >= 0 && index < list.size() ? get.apply(list.get(index)) : otherwise;
    }

    /** The list with one entry changed. */
    static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
        if (index < 0 || index >= list.size()) {
            return list;
        }
        List<T> copy = new ArrayList<>(list);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }

    /** The list with one entry more, at the end. */
    static <T> List<T> added(List<T> list, T entry) {
        List<T> copy = new ArrayList<>(list);
        copy.add(entry);
        return copy;
    }

    /** The list without one entry. */
    static <T> List<T> removed(List<T> list, int index) {
        if (index < 0 || index >= list.size()) {
            return list;
        }
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }

    /** One entry a line, without empty ones. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
