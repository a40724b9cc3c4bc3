package vn.dienhinh.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.application.reading.finding.PlanReader;
import vn.dienhinh.application.reading.proposal.PlanAdoption;
import vn.dienhinh.application.reading.proposal.PlanReview;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.infrastructure.json.SharedCases;

class PlanAdoptionTest {

    private final AtomicInteger counter = new AtomicInteger();
    private final PlanAdoption adoption = new PlanAdoption(() -> "id-" + counter.incrementAndGet());

    @ParameterizedTest
    @CsvSource({"tho-xuan,0,COMMUNE,,DELEGATES", "tho-xuan,0,TOWNSHIP,40,DELEGATES", "tho-xuan,0,ENTERPRISE,301,DELEGATES",
        "tho-xuan,0,ENTERPRISE,299,PLENARY", "tho-xuan,1,DISTRICT,,DELEGATES", "huong-khe,0,COMMUNE,301,DELEGATES",
        "huong-khe,0,SCHOOL,299,PLENARY", "huong-khe,0,ENTERPRISE,300,", "huong-khe,1,DISTRICT,,DELEGATES",
        "ngoc-trao,0,COMMUNE,,DELEGATES", "dai-son,0,COMMUNE,,DELEGATES", "trung-khanh,0,COMMUNE,,DELEGATES"})
    void allThatIsReadOutOfARealPlanBindsAConferenceAsThePaperDoes(String name, int level, UnitKind kind, Integer workforce,
                                                                   Attendance attendance) throws Exception {
        JsonNode facts = SharedCases.facts(name);
        JsonNode expected = facts.path("levels").get(level);
        Conference held = adopted(name, kind, workforce);

        assertThat(held.attendance().orElse(null)).isEqualTo(attendance);
        assertThat(held.scope().orElseThrow().forms()).extracting(form -> SharedCases.folded(form.name()))
                .containsExactlyElementsOf(words(expected.path("forms")));
        if (attendance == Attendance.DELEGATES) {
            assertThat(held.cap()).contains(expected.path("max_delegates").elements().next().asInt());
        }
        ShareRule shares = held.shares();
        JsonNode ratio = expected.path("ratio");
        assertThat(shares.isStated()).isEqualTo(!ratio.isNull());
        if (shares.isStated()) {
            assertThat(shares.exemplarPercent()).isEqualTo(ratio.path("exemplar").asInt());
            assertThat(shares.guestPercent()).isEqualTo(ratio.path("guest").asInt());
            assertThat(shares.kind()).isEqualTo(ratio.path("exact").asBoolean() ? ShareKind.EXACT : ShareKind.ABOUT);
        }
        assertThat(held.rules().programme()).hasSize(facts.path("programme").size());
        assertThat(held.programme()).isNotEmpty();
        assertThat(held.recipients()).as("the superior's circle is not the unit's").isEmpty();
    }

    @Test
    void theRecipientsOfAPaperOfTheUnitItselfAreTakenButForTheArchive() throws Exception {
        PlanReading read = new PlanReader().read(new PlainTextReader().read(SharedCases.text("dai-son")));
        Unit unit = Unit.blank().withKind(UnitKind.COMMUNE).withName("Đại Sơn");

        assertThat(PlanReview.of(read, unit).recipients()).isNotEmpty()
                .noneMatch(name -> SharedCases.folded(name).startsWith("luu"));
        assertThat(PlanReview.of(read, unit.withName("Mẫu")).recipients()).isEmpty();
    }

    @Test
    void aPlanOfTheUnitItselfLeadsToThePapersThatItStandsOn() throws Exception {
        PlanReview review = PlanReview.of(new PlanReader().read(new PlainTextReader().read(SharedCases.text("dai-son"))));
        Unit unit = Unit.blank().withKind(UnitKind.COMMUNE).withName("Đại Sơn");

        assertThat(review.proposal(unit).profile("p", "").leadingPaper().orElseThrow().number()).isEqualTo("3194/QĐ-UBND");
        assertThat(review.proposal(unit.withName("Mẫu")).profile("p", "").leadingPaper().orElseThrow().issuer()).contains("Đại Sơn");
    }

    @Test
    void whatTheClerkHasWrittenStays() {
        Conference written = Conference.blank("c").withUnit(Unit.blank().withKind(UnitKind.COMMUNE).withName("Mẫu"))
                .withProgramme(List.of(ProgrammeItem.blank("p").withText("Chào cờ")))
                .withRecipients(List.of(new Recipient("r", "UBND tỉnh")));

        Conference adopted = adoption.adopt(written, RuleProfile.blank(), List.of("Sở Nội vụ"));

        assertThat(adopted.programme()).isEqualTo(written.programme());
        assertThat(adopted.recipients()).isEqualTo(written.recipients());
    }

    @Test
    void aChosenFormIsKeptByItsNameAndNeverByItsId() throws Exception {
        Conference held = adopted("tho-xuan", UnitKind.COMMUNE, null);
        MeetingForm second = held.scope().orElseThrow().forms().get(1);
        Conference chosen = held.withMeeting(held.meeting().withFormId(second.id()));
        RuleProfile other = held.rules().withScopes(List.of(held.scope().orElseThrow()
                .withForms(List.of(new MeetingForm(second.id(), "Hội nghị khác", null),
                        new MeetingForm("x", second.name(), null)))));

        assertThat(adoption.adopt(chosen, other, List.of()).meeting().formId()).isEqualTo("x");
        assertThat(held.decision(Decision.FORM)).isEmpty();
    }

    private Conference adopted(String name, UnitKind kind, Integer workforce) throws Exception {
        PlanReview review = PlanReview.of(new PlanReader().read(new PlainTextReader().read(SharedCases.text(name))));
        Conference blank = Conference.blank("c").withUnit(Unit.blank().withKind(kind).withName("Mẫu").withWorkforce(workforce));
        return adoption.adopt(blank, review.proposal(Unit.blank().withKind(kind)).profile("p", ""), review.recipients());
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(each -> words.add(SharedCases.folded(each.asText())));
        return words;
    }
}
