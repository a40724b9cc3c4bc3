package vn.dienhinh.application.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;

/**
 * Which annexes a plan has and what they are called: a single one "Phụ lục", several with Roman numbers; the text
 * points to all of them (NĐ 30/2020/NĐ-CP, Phụ lục I, III.1a).
 */
public final class PlanAnnexes {

    private static final List<String> NUMBERS = List.of("I", "II", "III");

    private final Wording wording;

    /** @param wording the official sentences */
    public PlanAnnexes(Wording wording) {
        this.wording = wording;
    }

    /** The annexes for which there are data; the report's outline is never missing. */
    public List<PlanAnnex> of(Conference conference) {
        List<PlanAnnex> annexes = new ArrayList<>();
        if (ProgrammeClock.isKnown(conference)) {
            annexes.add(PlanAnnex.PROGRAMME);
        }
        if (conference.attending().stream().anyMatch(delegate -> !delegate.isBlank())) {
            annexes.add(PlanAnnex.DELEGATES);
        }
        annexes.add(PlanAnnex.OUTLINE);
        return List.copyOf(annexes);
    }

    /** "Phụ lục II"; "Phụ lục" for the only one, and for one that the plan does not have. */
    public String label(Conference conference, PlanAnnex annex) {
        List<PlanAnnex> annexes = of(conference);
        int index = annexes.indexOf(annex);
        String word = wording.text("paper.annex");
        return index < 0 || annexes.size() == 1 ? word : word + " " + NUMBERS.get(index);
    }

    /** The sentence by which the text points to its annexes. */
    public String pointer(Conference conference) {
        String entries = of(conference).stream()
                .map(annex -> label(conference, annex) + " - " + wording.text("plan.annex." + annex))
                .collect(Collectors.joining("; "));
        return wording.text("plan.annexes", Map.of("annexes", entries));
    }
}
