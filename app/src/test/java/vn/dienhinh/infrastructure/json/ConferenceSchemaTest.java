package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.conference.Conference;

/** The published schema says what the program writes and reads, no more and no less. */
class ConferenceSchemaTest {

    private static final String SCHEMA = JsonResource.text("/vn/dienhinh/schema/conference-1.schema.json");

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void samplesAreValid(String name) throws Exception {
        assertThat(schema.validate(mapper.readTree(JsonResource.text("/vn/dienhinh/samples/" + name + ".json")))).isEmpty();
    }

    @Test
    void whateverTheProgramWritesIsValid() throws Exception {
        JsonConferenceCodec codec = new JsonConferenceCodec();
        for (int seed = 0; seed < 30; seed++) {
            Conference conference = new RandomRecords(seed).record(Conference.class);
            assertThat(schema.validate(mapper.readTree(codec.encode(conference)))).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"formatVersion\": 2}", "{\"formatVersion\": 1, \"delegates\": [{\"fullname\": \"A\"}]}",
        "{\"formatVersion\": 1, \"delegates\": [{\"birthYear\": \"1975\"}]}", "{\"formatVersion\": 1, \"delegates\": [null]}",
        "{\"formatVersion\": 1, \"delegates\": [{\"category\": \"guest\"}]}", "{\"formatVersion\": 1, \"plan\": {\"sections\": [{}]}}",
        "{\"formatVersion\": 1, \"plan\": {\"sections\": [{\"level\": 4}]}}", "{\"formatVersion\": 1, \"meeting\": {\"date\": \"25/8/2025\"}}"})
    void aBrokenFileIsNotValid(String text) throws Exception {
        assertThat(schema.validate(mapper.readTree(text))).isNotEmpty();
    }

    @Test
    void everyMemberOfEveryRecordIsDescribedAndNoOther() throws Exception {
        JsonNode tree = mapper.readTree(SCHEMA);
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Conference.class, records);
        for (Class<?> type : records) {
            boolean top = type == Conference.class;
            JsonNode properties = (top ? tree : tree.path("$defs").path(type.getSimpleName())).path("properties");
            List<String> described = new ArrayList<>();
            properties.fieldNames().forEachRemaining(described::add);
            List<String> members = new ArrayList<>(top ? List.of("formatVersion") : List.of());
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(members::add);
            assertThat(described).as(type.getSimpleName()).isEqualTo(members);
            properties.forEach(property -> assertThat(property.path("description").asText()).isNotBlank());
        }
        assertThat(tree.path("$defs").size()).isEqualTo(records.size() - 1);
    }

    @Test
    void everyConstantIsListedAndNoOther() throws Exception {
        JsonNode tree = mapper.readTree(SCHEMA);
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Conference.class, records);
        for (Class<?> type : records) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    List<String> listed = new ArrayList<>();
                    tree.path("$defs").path(type.getSimpleName()).path("properties").path(component.getName())
                            .path("enum").forEach(constant -> listed.add(constant.textValue()));
                    List<String> constants = new ArrayList<>();
                    Arrays.stream(component.getType().getEnumConstants()).forEach(c -> constants.add(((Enum<?>) c).name()));
                    constants.add(null);
                    assertThat(listed).as(component.toString()).isEqualTo(constants);
                }
            }
        }
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], records);
        } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
            Arrays.stream(plain.getRecordComponents()).forEach(c -> collect(c.getGenericType(), records));
        }
    }
}
