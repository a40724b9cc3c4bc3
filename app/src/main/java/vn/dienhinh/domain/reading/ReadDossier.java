package vn.dienhinh.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * The papers that go upward after the meeting.
 *
 * @param items    each paper or group of papers; never empty
 * @param to       where they go; null when not found
 * @param deadline until when; null when not found
 */
public record ReadDossier(List<Found<String>> items, Found<String> to, Found<TimeLimit> deadline) {

    public ReadDossier {
        items = List.copyOf(items);
    }

    /** What was found. */
    public List<Found<?>> finds() {
        List<Found<?>> all = new ArrayList<>(items);
        Stream.<Found<?>>of(to, deadline).filter(Objects::nonNull).forEach(all::add);
        return all;
    }
}
