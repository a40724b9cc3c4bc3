package vn.dienhinh.application.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * What units of a kind usually begin with: programme, tasks, recipients, slogans. Entries of the clerk's or of the
 * superior's rules are never touched; each drafted one can be changed or taken off.
 */
public final class UsualContents {

    private static final String ASKED = "Đề nghị ";

    private final Wording wording;
    private final Supplier<String> ids;
    private final ConferenceWords words;

    /**
     * @param wording the official sentences
     * @param ids     gives a new id at every call
     */
    public UsualContents(Wording wording, Supplier<String> ids) {
        this.wording = wording;
        this.ids = ids;
        this.words = new ConferenceWords(wording);
    }

    /** The conference with what its empty lists usually hold. */
    public Conference fill(Conference conference) {
        Map<String, String> values = values(conference);
        String group = group(conference.unit().kind());
        Conference filled = conference;
        if (filled.programme().isEmpty()) {
            filled = filled.withProgramme(lines("usual.programme", values).stream()
                    .map(text -> new ProgrammeItem(ids.get(), text, null, "", false)).toList());
        }
        if (filled.assignments().isEmpty()) {
            filled = filled.withAssignments(lines("usual.assignments." + group, values).stream()
                    .map(this::assignment).toList());
        }
        if (filled.recipients().isEmpty()) {
            filled = filled.withRecipients(lines("usual.recipients." + group, values).stream()
                    .map(name -> new Recipient(ids.get(), name)).toList());
        }
        if (filled.plan().slogansInside().isEmpty() && filled.plan().slogansOutside().isEmpty()) {
            filled = filled.withPlan(filled.plan().withSlogansInside(lines("usual.slogans.inside", values))
                    .withSlogansOutside(lines("usual.slogans.outside", values)));
        }
        return filled;
    }

    private Map<String, String> values(Conference conference) {
        Unit unit = conference.unit();
        Map<String, String> values = words.of(conference);
        values.put("economy", wording.text(unit.kind() == UnitKind.WARD ? "usual.economy.WARD" : "usual.economy.other"));
        values.put("superior", isOnlyForTheHead(unit) ? unit.parentName() : unit.superiorBody());
        if (conference.meeting().title() == null || conference.meeting().title().isBlank()) {
            values.put("title", "");
        }
        return values;
    }

    /** A body written in capitals for the paper's head can't be set in a list. */
    private static boolean isOnlyForTheHead(Unit unit) {
        return unit.superiorBody().equals(VietnameseText.upper(unit.superiorBody()));
    }

    private static String group(UnitKind kind) {
        return kind.isTerritory() ? "TERRITORY" : kind.name();
    }

    private List<String> lines(String key, Map<String, String> values) {
        return wording.text(key, values).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(Wording.DOTS)).toList();
    }

    private Assignment assignment(String line) {
        int colon = line.indexOf(':');
        String who = line.substring(0, colon).strip();
        boolean asked = who.startsWith(ASKED);
        return new Assignment(ids.get(), asked ? who.substring(ASKED.length()) : who, asked,
                Arrays.stream(line.substring(colon + 1).split("\\|")).map(String::strip).toList());
    }
}
