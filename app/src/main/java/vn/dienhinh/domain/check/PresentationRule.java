package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Presentation;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.NoteKind;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.rule.RuleNote;
import vn.dienhinh.domain.text.VietnameseText;

/** Talks: who, about what, and whether the council passed them where the superior's paper asks for it. */
final class PresentationRule implements Rule {

    private static final String TALK = "tham luan";
    private static final List<String> VETTED = List.of("duyet", "tham dinh", "thong qua");

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        boolean vetting = asksForVetting(conference);
        for (int index = 0; index < conference.presentations().size(); index++) {
            Presentation talk = conference.presentations().get(index);
            if (talk.speaker().isEmpty()) {
                found.add(at(FindingCodes.PRESENTATION_SPEAKER_MISSING, Severity.WARNING, talk, index, "speaker"));
            }
            if (talk.topic().isEmpty()) {
                found.add(at(FindingCodes.PRESENTATION_TOPIC_MISSING, Severity.WARNING, talk, index, "topic"));
            }
            if (vetting && talk.vettedOn() == null) {
                found.add(at(FindingCodes.PRESENTATION_NOT_VETTED, Severity.WARNING, talk, index, "vettedOn")
                        .from(Sources.leadingPaper(conference)));
            }
        }
        return found;
    }

    /** The superior's words speak of talks and of passing them in one sentence. */
    private static boolean asksForVetting(Conference conference) {
        Stream<String> duties = conference.rules().notesOf(EnumSet.allOf(NoteKind.class), conference.unit().kind())
                .stream().map(RuleNote::text);
        Stream<String> items = conference.rules().programme().stream().map(ProgrammeRule::text);
        return Stream.concat(duties, items).map(VietnameseText::searchKey)
                .anyMatch(text -> text.contains(TALK) && VETTED.stream().anyMatch(text::contains));
    }

    private static Finding at(String code, Severity severity, Presentation talk, int index, String field) {
        return Finding.of(code, severity, Place.entry(Step.PROGRAMME, "presentations", index, field, talk.id()),
                index + 1, talk.speaker());
    }
}
