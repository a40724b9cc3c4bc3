package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.FilledRules;
import vn.dienhinh.domain.rule.NoteKind;
import vn.dienhinh.domain.rule.RuleProfile;

class JsonRuleProfileCodecTest {

    private final JsonRuleProfileCodec codec = new JsonRuleProfileCodec();
    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonResource.text("/vn/dienhinh/schema/rule-profile-1.schema.json"));

    @ParameterizedTest
    @ValueSource(strings = {"tho-xuan-2024", "huong-khe-2024", "ngoc-trao-2024", "dai-son-2025", "trung-khanh-2025",
        "ke-hoach-khac"})
    void aShippedFileIsValidAndAsTheProgramWritesIt(String id) throws Exception {
        String file = JsonResource.text("/vn/dienhinh/profiles/" + id + ".json");
        assertThat(schema.validate(mapper.readTree(file))).isEmpty();
        assertThat(codec.encode(codec.decode(file))).isEqualTo(file);
    }

    @Test
    void aProfileOfAnyValuesIsReadBackAsItWasAndIsValid() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            RuleProfile profile = mild(new RandomRecords(seed).record(RuleProfile.class));
            String text = codec.encode(profile);
            assertThat(codec.decode(text)).as("seed %d", seed).isEqualTo(profile);
            assertThat(schema.validate(mapper.readTree(text))).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void aProfileWithEveryComponentFilledGoesOutAndInUnchanged() throws Exception {
        RuleProfile profile = FilledRules.profile(1);
        assertThat(FilledRules.emptyIn(profile, "")).isEmpty();

        String text = codec.encode(profile);
        assertThat(codec.decode(text)).isEqualTo(profile);
        assertThat(schema.validate(mapper.readTree(text))).isEmpty();
    }

    /** A name, and no numbers that the codec refuses on purpose. */
    private static RuleProfile mild(RuleProfile any) {
        return any.withName("Bộ " + any.id()).withQuota(null).withScopes(any.scopes().stream()
                .map(scope -> scope.withSizes(null).withShares(null).withName("x")).toList())
                .withScopes(any.scopes().isEmpty() ? new JsonRuleCatalogue().profiles().get(0).scopes()
                        : any.scopes().stream().map(scope -> scope.withSizes(null).withShares(null)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|MISSING_FIELD", "{\"formatVersion\": 2}|NEWER_FORMAT",
        "{\"formatVersion\": 1, \"id\": \"x\", \"name\": \"y\"}|MISSING_FIELD",
        "{\"formatVersion\": 1, \"id\": \"x\", \"name\": \"y\", \"scopes\": [], \"unit\": {}}|UNKNOWN_FIELD",
        "{\"formatVersion\": 1, \"id\": \"x\", \"name\": \"y\", \"scopes\": [{\"shares\": {\"kind\": \"ABOUT\", \"exemplarPercent\": 170}}]}|WRONG_VALUE",
        "{\"formatVersion\": 1, \"id\": \"x\", |TRUNCATED", "không phải tệp|NOT_JSON"})
    void aFileThatIsNoProfileIsRefusedWithItsProblem(String text, Problem problem) {
        assertThatThrownBy(() -> codec.decode(text)).isInstanceOfSatisfying(UnreadableFileException.class,
                e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void aConferenceFileIsNoProfile() {
        String conference = new JsonConferenceCodec().encode(Conference.blank("c1"));
        assertThatThrownBy(() -> codec.decode(conference)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void dutiesOfAnOlderConferenceFileBecomeNotes() throws Exception {
        Conference older = new JsonConferenceCodec().decode(
                "{\"formatVersion\": 1, \"id\": \"c1\", \"rules\": {\"dutyNotes\": [\"Treo khẩu hiệu\"]}}");
        assertThat(older.rules().notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Treo khẩu hiệu");
            assertThat(note.kind()).isEqualTo(NoteKind.OTHER);
        });
    }
}
