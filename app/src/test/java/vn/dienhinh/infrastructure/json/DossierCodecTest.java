package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.CongressDelegate;

class DossierCodecTest {

    private final JsonConferenceCodec codec = new JsonConferenceCodec();

    @Test
    void aFileFromBeforeTheDossierHasAnEmptyOne() throws Exception {
        Conference conference = codec.decode("{\"formatVersion\": 1, \"unit\": {\"name\": \"Đại Sơn\"}}");
        assertThat(conference.dossier()).isEqualTo(ConferenceDossier.blank());
        assertThat(codec.encode(conference)).doesNotContain("dossier");
    }

    @Test
    void nomineesWithoutAnIdAreGivenOneAndArePersons() throws Exception {
        Conference conference = codec.decode("""
                {"formatVersion": 1, "dossier": {"commendation": {"nominees": [{"name": "Một"}, {"name": "Hai"}]}}}""");
        assertThat(conference.dossier().commendation().nominees()).extracting(Nominee::id).containsExactly("n1", "n2");
        assertThat(conference.dossier().commendation().nominees()).extracting(Nominee::kind)
                .containsOnly(NomineeKind.INDIVIDUAL);
    }

    @Test
    void peopleForTheCongressAreGivenTheIdsOfTheirPersons() throws Exception {
        Conference conference = codec.decode("""
                {"formatVersion": 1, "dossier": {"congress": {"people": [
                  {"person": {"fullName": "Một"}}, {"hometown": "Cao Bằng"}, {"person": null},
                  {"person": {"id": "d7"}}, {"person": {"id": "d7"}}]}}}""");
        assertThat(conference.dossier().congress().people()).extracting(CongressDelegate::id)
                .containsExactly("p1", "p2", "p3", "d7", "p5");
        assertThat(codec.decode(codec.encode(conference))).isEqualTo(conference);
    }

    @Test
    void aSlipInTheDossierIsNamedWithItsPlace() {
        UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class,
                () -> codec.decode("""
                        {"formatVersion": 1,
                         "dossier": {"commendation": {"nominees": [{"kind": "PERSON"}]}}}"""));
        assertThat(refusal.problem()).isEqualTo(Problem.WRONG_VALUE);
        assertThat(refusal.field()).isEqualTo("dossier.commendation.nominees[0].kind");
        assertThat(refusal.line()).isEqualTo(2);
    }
}
