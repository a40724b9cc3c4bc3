package vn.dienhinh.application.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.document.Origin;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.gap.PaperGap;
import vn.dienhinh.application.paper.gap.PaperGaps;
import vn.dienhinh.domain.check.FindingCodes;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.PaperState;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;

/**
 * What the papers of a conference leave open, as findings. The plan always counts; another paper from the moment that
 * something of it is entered, so that the minutes of a meeting still ahead do not count as an error.
 */
public final class GapFindings {

    private static final Pattern PLAN_SECTION = Pattern.compile("plan\\.sections\\[(\\d+)]\\.body");
    /** Where the values of a drafted section are entered. */
    private static final Map<String, String> FIELDS = Map.of("budget", "budget", "venue", "meeting.venue", "time",
            "meeting.date", "form", "meeting.formId", "purpose", "meeting.period", "report", "meeting.period",
            "dossier", "rules.dossier", "composition", "meeting.plannedDelegates", "organisation", "assignments",
            "progress", "milestones");

    /** Papers with parts of the conference of their own; the others are begun with their number, words or export. */
    private static final Set<PaperKind> OF_OWN_DATA = EnumSet.of(PaperKind.BUDGET, PaperKind.REPORT,
            PaperKind.COUNCIL_MINUTES, PaperKind.AWARD_DECISION, PaperKind.PROPOSAL, PaperKind.CONGRESS_LIST);

    private final List<PaperBuilder> builders;

    /** @param builders one for each kind of paper */
    public GapFindings(List<PaperBuilder> builders) {
        this.builders = List.copyOf(builders);
    }

    /** Errors, in the order of papers and of their text; each open place of a paper once. */
    public List<Finding> findings(Conference conference) {
        List<Finding> findings = new ArrayList<>();
        for (PaperBuilder builder : builders) {
            if (counts(conference, builder.kind())) {
                PaperGaps.of(builder.build(conference, List.of())).stream()
                        .map(gap -> finding(builder.kind(), gap, place(conference, builder.kind(), gap)))
                        .distinct().forEach(findings::add);
            }
        }
        return findings;
    }

    private static boolean counts(Conference conference, PaperKind kind) {
        return kind == PaperKind.PLAN || !PaperProgress.entry(conference, kind).isBlank()
                || OF_OWN_DATA.contains(kind) && PaperProgress.of(conference, kind) != PaperState.NOT_STARTED;
    }

    /** One open place as a finding, for a list of what a paper lacks. */
    public static Finding finding(PaperKind kind, PaperGap gap) {
        return finding(kind, gap, Place.field(Step.EXPORT, "dossier"));
    }

    private static Finding finding(PaperKind kind, PaperGap gap, Place place) {
        return Finding.of(FindingCodes.PAPER_GAP, Severity.ERROR, place, kind, gap.kind(), gap.text(), gap.heading());
    }

    /** The field that the words come from, as near as it is known. */
    private static Place place(Conference conference, PaperKind kind, PaperGap gap) {
        String path = gap.origin().map(Origin::path).map(known -> field(conference, known)).orElse(switch (kind) {
            case PLAN -> "plan";
            case REPORT -> "report";
            case BUDGET -> "budget";
            case DELEGATES, INVITATION, BADGES, SIGN_IN -> "delegates";
            case COUNCIL_MINUTES, AWARD_DECISION, PROPOSAL -> "dossier.commendation";
            case CONGRESS_LIST -> "dossier.congress";
            default -> "dossier";
        });
        Step step = Step.ofPath(path).orElse(Step.EXPORT);
        return new Place(step, path, gap.origin().map(Origin::itemId).orElse(""));
    }

    private static String field(Conference conference, String path) {
        Matcher section = PLAN_SECTION.matcher(path);
        if (!section.matches()) {
            return path;
        }
        int index = Integer.parseInt(section.group(1));
        List<PlanSection> sections = conference.plan().sections();
        Optional<PlanSection> drafted = index < sections.size() && sections.get(index).isDrafted()
                ? Optional.of(sections.get(index)) : Optional.empty();
        return drafted.map(PlanSection::draftKey).map(FIELDS::get).orElse(path);
    }
}
