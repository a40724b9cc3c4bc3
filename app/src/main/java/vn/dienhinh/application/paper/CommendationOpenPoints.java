package vn.dienhinh.application.paper;

import java.util.stream.Stream;
import vn.dienhinh.application.wording.Wording;

/** What the papers of the commendation still lack, as sentences. */
final class CommendationOpenPoints {

    private CommendationOpenPoints() {
    }

    /** Nobody is nominated, so the paper lists the exemplars among the delegates; nothing where it lists nobody. */
    static Stream<String> ofList(Wording wording, CommendedList listed) {
        return listed.nominated() || listed.isEmpty() ? Stream.of()
                : Stream.of(wording.text("commended.open.exemplars"));
    }
}
