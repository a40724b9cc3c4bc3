package vn.dienhinh.application.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.NoteKind;
import vn.dienhinh.domain.rule.UsualBases;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Drafts a plan: its outline, headings and texts, composed from the data each time. What is not known is left as
 * dots, never made up. Lines that begin with "- " or "+ " are list lines.
 */
public final class PlanDrafter {

    private final Wording wording;
    private final ConferenceWords words;
    private final CompositionDrafter composition;
    private final BackdropDrafter backdrop;

    /** @param wording the official sentences */
    public PlanDrafter(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.composition = new CompositionDrafter(wording);
        this.backdrop = new BackdropDrafter(wording);
    }

    /**
     * The usual outline, everything drafted. A section's id is its draft key. The section on the papers that go
     * upward stands only where the rules ask for them.
     */
    public List<PlanSection> defaultSections(Conference conference) {
        List<PlanSection> sections = new ArrayList<>(List.of(
                section(1, "goals"),
                section(2, "purpose"),
                section(2, "requirements"),
                section(1, "frame"),
                section(2, "form"),
                section(2, "time"),
                section(2, "venue"),
                section(2, "composition"),
                section(1, "content"),
                section(2, "focus"),
                section(2, "programme", SectionListing.PROGRAMME),
                section(2, "report"),
                section(2, "presentations"),
                section(2, "publicity"),
                section(3, "backdrop", SectionListing.BACKDROP),
                section(3, "slogans", SectionListing.SLOGANS),
                section(2, "logistics")));
        if (conference.askedDossier().isAskedFor()) {
            sections.add(section(2, "dossier", SectionListing.DOSSIER));
        }
        sections.add(section(1, "budget", SectionListing.BUDGET));
        sections.add(section(1, "organisation", SectionListing.ASSIGNMENTS));
        sections.add(section(1, "progress", SectionListing.MILESTONES));
        return List.copyOf(sections);
    }

    private static PlanSection section(int level, String key) {
        return section(level, key, SectionListing.NONE);
    }

    private static PlanSection section(int level, String key, SectionListing listing) {
        return new PlanSection(key, level, null, key, null, listing);
    }

    /** The drafted heading without its number; dots for a section that the program does not know. */
    public String draftedTitle(Conference conference, String draftKey) {
        return wording.find("plan.title." + draftKey, words.of(conference)).orElse(Wording.DOTS);
    }

    /**
     * The drafted text of a section, without the list that is set under it.
     *
     * @return empty for a section that has only headings or a list under it, or that the program does not know
     */
    public String draftedBody(Conference conference, String draftKey) {
        Map<String, String> values = words.of(conference);
        return switch (draftKey) {
            case "form" -> form(conference, values);
            case "composition" -> withNotes(composition.draft(conference, values), conference, NoteKind.SELECTION);
            case "report" -> withNotes(report(conference, values), conference, NoteKind.REPORT);
            case "budget" -> withNotes(wording.text("plan.body.budget", values), conference, NoteKind.MONEY);
            case "publicity" -> publicity(conference, values);
            case "presentations" -> withTalks(withNotes(wording.text("plan.body.presentations", values), conference,
                    NoteKind.PRESENTATIONS), conference);
            case "slogans" -> hasSlogans(conference) ? "" : wording.text("plan.body.slogans.none", values);
            default -> wording.find("plan.body." + draftKey, values).orElse("");
        };
    }

    private String form(Conference conference, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + wording.text("plan.body.form.chosen", values));
        if (CompositionDrafter.attendance(conference) != null) {
            String key = CompositionDrafter.meetsInPlenary(conference) ? "plenary" : "delegates";
            lines.add("- " + wording.text("plan.body.form." + key, values));
        }
        return lines.size() == 1 ? lines.get(0).substring(2) : String.join("\n", lines);
    }

    private String report(Conference conference, Map<String, String> values) {
        Map<String, String> own = new HashMap<>(values);
        own.put("reportSubject", wording.text("report.subject", values));
        own.put("outline", wording.text("plan.outline." + conference.rules().reportOutline()));
        return wording.text("plan.body.report", own);
    }

    private String publicity(Conference conference, Map<String, String> values) {
        return withNotes(wording.text("plan.body.publicity", values), conference, NoteKind.PUBLICITY, NoteKind.HALL,
                NoteKind.OTHER);
    }

    /** The drafted text and, under it, what the superior asks for in words, a dash line each. */
    private static String withNotes(String drafted, Conference conference, NoteKind first, NoteKind... others) {
        Stream<String> asked = conference.rules()
                .notesOf(EnumSet.of(first, others), conference.unit().kind()).stream()
                .map(note -> ConferenceWords.withoutEndMark(note.text())).filter(duty -> !duty.isBlank())
                .map(duty -> "- " + VietnameseText.capitalised(duty) + ".");
        return String.join("\n", Stream.concat(Stream.of(drafted), asked).toList());
    }

    /** The talks that are planned already follow as a list. */
    private String withTalks(String drafted, Conference conference) {
        List<String> talks = conference.presentations().stream().filter(talk -> !talk.topic().isEmpty())
                .map(talk -> talk.speaker().isEmpty() ? talk.topic() : talk.topic() + " (" + talk.speaker() + ")")
                .toList();
        return talks.isEmpty() ? drafted : drafted + "\n- " + wording.text("plan.body.presentations.talks") + "\n"
                + String.join("\n", OfficialList.lines("+ ", talks));
    }

    private static boolean hasSlogans(Conference conference) {
        return !conference.plan().slogansInside().isEmpty() || !conference.plan().slogansOutside().isEmpty();
    }

    /** What the plan is about (trích yếu): "Tổ chức Hội nghị ...". */
    public String draftedSubject(Conference conference) {
        return wording.text("plan.subject", words.of(conference));
    }

    /**
     * The opening in the plan's chosen style: one paragraph "Thực hiện ...", or a line for each legal basis, each
     * ending in a semicolon and the last in a full stop, and then the line that issues the plan.
     */
    public String draftedOpening(Conference conference) {
        Map<String, String> values = withSubject(conference);
        if (conference.plan().openingStyle() == OpeningStyle.IMPLEMENTING) {
            return wording.text("plan.opening.implementing", values);
        }
        List<String> lines = new ArrayList<>(OfficialList.lines("", draftedBases(conference)));
        lines.add(wording.text("plan.opening.afterBases", values));
        return String.join("\n", lines);
    }

    /** The laws in use, then the superior's papers, each "Căn cứ ..." without an end mark; never empty. */
    public List<String> draftedBases(Conference conference) {
        List<LegalBasis> laws = UsualBases.completed(conference.rules().legalBasesInUse(),
                conference.plan().head().date(), conference.unit().kind());
        List<String> bases = Stream.concat(laws.stream(),
                        conference.superiorPapers().stream())
                .filter(basis -> !basis.isBlank() || !basis.subject().isEmpty())
                .map(LegalBasis::fullCitation).distinct()
                .map(citation -> wording.text("plan.opening.basis", Map.of("basis", citation)))
                .toList();
        return bases.isEmpty() ? List.of(wording.text("plan.opening.basis")) : bases;
    }

    /** The closing paragraph; ends in "./." as every official text does. */
    public String draftedClosing(Conference conference) {
        return wording.text("plan.closing", withSubject(conference));
    }

    private Map<String, String> withSubject(Conference conference) {
        Map<String, String> values = words.of(conference);
        String own = conference.plan().subject();
        String subject = VietnameseText.isBlank(own) ? draftedSubject(conference) : own;
        values.put("subjectInSentence", VietnameseText.decapitalised(ConferenceWords.withoutEndMark(subject)));
        return values;
    }

    /** Lines of the hall's backdrop: issuing body, the meeting's name in capitals, place and date. */
    public List<String> draftedBackdrop(Conference conference) {
        return backdrop.draft(conference, words.of(conference));
    }
}
