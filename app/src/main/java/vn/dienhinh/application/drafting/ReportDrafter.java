package vn.dienhinh.application.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.report.ReportSection;

/** Drafts the summary report: its outline with what belongs under each heading, its subject, opening and closing. */
public final class ReportDrafter {

    /** Id of the section under which the table of commendation figures stands. */
    public static final String COMMENDATION_SECTION = "commendation";

    private final Wording wording;
    private final ConferenceWords words;

    /** @param wording the official sentences */
    public ReportDrafter(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
    }

    /** The outline that the rules ask for, bodies empty, guidance filled; ids are stable. */
    public List<ReportSection> defaultSections(Conference conference) {
        Map<String, String> values = words.of(conference);
        String outline = wording.text("report.outline." + conference.rules().reportOutline());
        return Arrays.stream(outline.split("\\s+")).map(entry -> section(entry, values)).toList();
    }

    private ReportSection section(String entry, Map<String, String> values) {
        String[] keyAndLevel = entry.split(":");
        String key = keyAndLevel[0];
        return new ReportSection(key, Integer.parseInt(keyAndLevel[1]), wording.text("report.title." + key, values),
                wording.text("report.guidance." + key, values), "");
    }

    /**
     * The heading as it reads now: one that was drafted with dots, before the periods were known, takes them up; any
     * other stands as it is.
     */
    public String heading(Conference conference, ReportSection section) {
        String key = "report.title." + section.id();
        return wording.find(key, words.of(conference.withMeeting(Meeting.blank())))
                .filter(section.title()::equals)
                .flatMap(dotted -> wording.find(key, words.of(conference)))
                .orElse(section.title());
    }

    /** What the report is about (trích yếu). */
    public String draftedSubject(Conference conference) {
        return wording.text("report.subject", words.of(conference));
    }

    /** The opening paragraph: in pursuit of which papers, who reports what. */
    public String draftedOpening(Conference conference) {
        return wording.text("report.opening", words.of(conference));
    }

    /** The closing paragraph; ends in "./." as every official text does. */
    public String draftedClosing(Conference conference) {
        return wording.text("report.closing", words.of(conference));
    }

    /**
     * To whom the report goes: as the clerk says, else the dossier's addressee, else the superior committee; dots
     * when nothing is known.
     */
    public List<String> addressees(Conference conference) {
        List<String> known = ConferenceWords.addressees(conference);
        return known.isEmpty() ? List.of(Wording.DOTS) : known;
    }
}
