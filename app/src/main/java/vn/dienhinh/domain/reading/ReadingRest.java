package vn.dienhinh.domain.reading;

import java.util.List;

/**
 * What a reading says beside its finds.
 *
 * @param doubts   values with several good readings
 * @param unplaced what could be a rule and found no role
 * @param requests what else the superior asks
 * @param remarks  what somebody should know of the whole
 */
public record ReadingRest(List<Doubt> doubts, List<Unplaced> unplaced, List<Found<Request>> requests, List<ReadingRemark> remarks) {

    /** Nothing. */
    public static final ReadingRest NONE = new ReadingRest(List.of(), List.of(), List.of(), List.of());

    public ReadingRest {
        doubts = List.copyOf(doubts);
        unplaced = List.copyOf(unplaced);
        requests = List.copyOf(requests);
        remarks = List.copyOf(remarks);
    }
}
