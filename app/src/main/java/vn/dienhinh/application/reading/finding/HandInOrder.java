package vn.dienhinh.application.reading.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.dienhinh.domain.reading.Doubt;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadDossier;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.time.TimeLimit;

/** Papers of a meeting are handed in after it: a day before every meeting's is in doubt. */
final class HandInOrder {

    private final List<Doubt> doubts;

    /** @param doubts where doubts are added to */
    HandInOrder(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    ReadDossier check(ReadDossier dossier, List<ReadScope> scopes) {
        Found<TimeLimit> deadline = dossier == null ? null : dossier.deadline();
        LocalDate last = deadline == null ? null : deadline.value().lastDay().orElse(null);
        List<LocalDate> meetings = scopes.stream().map(ReadScope::heldBy).filter(Objects::nonNull).map(Found::value)
                .map(limit -> limit.date()).filter(Objects::nonNull).toList();
        if (last == null || meetings.isEmpty() || meetings.stream().anyMatch(day -> !last.isBefore(day))) {
            return dossier;
        }
        doubts.add(new Doubt("dossier.deadline", FindKind.DOSSIER_DEADLINE, List.of(deadline), Doubt.Reason.BEFORE_MEETING));
        return new ReadDossier(dossier.items(), dossier.to(), null);
    }
}
