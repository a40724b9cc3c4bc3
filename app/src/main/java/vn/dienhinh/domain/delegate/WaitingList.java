package vn.dienhinh.domain.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who waits, and who comes up when somebody declines. */
public final class WaitingList {

    private WaitingList() {
    }

    /** The first in the list's order who waits in the same category as that person; empty when nobody does. */
    public static Optional<Delegate> nextFor(List<Delegate> delegates, Delegate declined) {
        return delegates.stream().filter(delegate -> delegate.way().waiting() && !delegate.way().hasDeclined()
                && delegate.category() == declined.category() && !delegate.id().equals(declined.id())).findFirst();
    }

    /** The list after somebody waiting has taken a place. */
    public static List<Delegate> called(List<Delegate> delegates, String id) {
        return delegates.stream().map(delegate -> delegate.id().equals(id)
                ? delegate.withWay(delegate.way().withWaiting(false)) : delegate).toList();
    }

    /**
     * The list after somebody declined.
     *
     * @param on     the day of the answer
     * @param reason why; may be empty
     */
    public static List<Delegate> declined(List<Delegate> delegates, String id, LocalDate on, String reason) {
        return delegates.stream().map(delegate -> delegate.id().equals(id) ? delegate.withWay(delegate.way()
                .withAnswer(InvitationAnswer.DECLINED, on, reason)) : delegate).toList();
    }
}
