package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.unit.Unit;

/** What a file holds and how it is read. */
class JsonConferenceCodecTest {

    private final JsonConferenceCodec codec = new JsonConferenceCodec();

    @Test
    void everyConferenceComesBackAsItWas() throws Exception {
        for (int seed = 0; seed < 80; seed++) {
            Conference conference = new RandomRecords(seed).record(Conference.class);
            String text = codec.encode(conference);
            assertThat(codec.decode(text)).as("seed %d", seed).isEqualTo(conference);
            assertThat(codec.encode(codec.decode(text))).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void anEmptyConferenceIsItsVersionAndId() {
        assertThat(codec.encode(Conference.blank("c1"))).isEqualTo("""
                {
                  "formatVersion": 1,
                  "id": "c1"
                }
                """);
    }

    @Test
    void delegatesAreWrittenMemberByMemberWithEnumsByName() {
        Delegate delegate = Delegate.blank("d1").withFullName("Nông Thị Sen").withBirthYear(1975)
                .withCategory(DelegateCategory.EXEMPLAR_INDIVIDUAL);
        assertThat(codec.encode(Conference.blank("c1").withDelegates(List.of(delegate)))).isEqualTo("""
                {
                  "formatVersion": 1,
                  "id": "c1",
                  "delegates": [
                    {
                      "id": "d1",
                      "fullName": "Nông Thị Sen",
                      "birthYear": 1975,
                      "category": "EXEMPLAR_INDIVIDUAL"
                    }
                  ]
                }
                """);
    }

    @Test
    void anEmptyTextOfTheClerksOwnIsNotTheDraftedText() throws Exception {
        PlanSection emptied = new PlanSection("s1", 1, "", "purpose", "", SectionListing.NONE);
        Conference conference = Conference.blank("c1");
        conference = conference.withPlan(conference.plan().withSections(List.of(emptied)));
        assertThat(codec.decode(codec.encode(conference)).plan().sections()).containsExactly(emptied);
    }

    @Test
    void missingAndNullMembersAreEmpty() throws Exception {
        Conference conference = codec.decode("""
                {"formatVersion": 1, "id": "c1", "unit": null, "delegates": null,
                 "meeting": {"venue": null}, "programme": []}""");
        assertThat(conference).isEqualTo(Conference.blank("c1"));
        assertThat(conference.unit()).isEqualTo(Unit.blank());
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(codec.decode("\uFEFF{\"formatVersion\": 1, \"id\": \"c1\"}").id()).isEqualTo("c1");
    }

    @Test
    void decomposedTextIsComposed() throws Exception {
        Conference conference = codec.decode("""
                {"formatVersion": 1, "delegates": [{"fullName": "Nguye\u0302\u0303n Va\u0306n An"}]}""");
        assertThat(conference.delegates().get(0).fullName()).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void rowsWithoutAnIdOrWithADoubledOneAreGivenTheirOwn() throws Exception {
        Conference conference = codec.decode("""
                {"formatVersion": 1, "delegates": [
                  {"id": "d1", "fullName": "Một"},
                  {"id": "d1", "fullName": "Hai"},
                  {"fullName": "Ba"},
                  {"id": "d4", "fullName": "Bốn"},
                  {"id": " ", "fullName": "Năm"},
                  {"id": "d5", "fullName": "Sáu"}]}""");
        assertThat(conference.delegates()).extracting(Delegate::id)
                .containsExactly("d1", "d2", "d3", "d4", "d6", "d5");
    }

    @Test
    void rowsInsideRowsAreGivenIdsToo() throws Exception {
        Conference conference = codec.decode("""
                {"formatVersion": 1, "rules": {"scopes": [{"forms": [{"name": "A"}, {"name": "B"}]}]}}""");
        assertThat(conference.rules().scopes().get(0).id()).isEqualTo("s1");
        assertThat(conference.rules().scopes().get(0).forms()).extracting(MeetingForm::id).containsExactly("f1", "f2");
    }

    @Test
    void aConferenceWithoutAnIdIsGivenTheSameOneEachTime() throws Exception {
        String text = "{\"formatVersion\": 1, \"unit\": {\"name\": \"Đại Sơn\"}}";
        assertThat(codec.decode(text).id()).isNotEmpty().isEqualTo(codec.decode(text).id());
        assertThat(codec.decode(text + " ").id()).isNotEqualTo(codec.decode(text).id());
    }
}
