package vn.dienhinh.ui.step.assignment;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.messages.Messages;

/** Every limit that the superior sets: for the meeting, the dossier, and whatever else the paper names. */
final class SuperiorLimits {

    /**
     * One limit.
     *
     * @param words  what is due until when
     * @param source where it stands
     */
    record Line(String words, Source source) {
    }

    private final Messages messages;

    SuperiorLimits(Messages messages) {
        this.messages = messages;
    }

    /** The stated limits; empty when the paper sets none. */
    List<Line> of(Conference conference) {
        List<Line> lines = new ArrayList<>();
        conference.scope().ifPresent(scope ->
                add(lines, messages.get("limits.meeting"), scope.heldBy(), scope.heldBySource()));
        conference.deadlines().forEach(deadline ->
                add(lines, deadline.what(), deadline.limit(), deadline.source()));
        if (conference.askedDossier().isAskedFor()) {
            add(lines, messages.get("limits.dossier"), conference.askedDossier().deadline(),
                    conference.askedDossier().source());
        }
        conference.rules().furtherDossiers().stream()
                .filter(dossier -> dossier.isAskedFor() && dossier.binds(conference.unit().kind()))
                .forEach(dossier -> add(lines, dossier.duty(), dossier.deadline(), dossier.source()));
        return lines;
    }

    private void add(List<Line> lines, String what, TimeLimit limit, Source source) {
        if (!limit.words().isEmpty()) {
            lines.add(new Line(messages.get("limits.line", VietnameseText.capitalised(what), limit.words()), source));
        }
    }
}
