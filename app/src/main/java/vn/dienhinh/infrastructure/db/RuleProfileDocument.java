package vn.dienhinh.infrastructure.db;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.rule.RuleProfile;

/** The rule profile as the JSON document that stands in its column, with the version of its form. */
final class RuleProfileDocument {

    private static final int FORMAT_VERSION = 1;

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private record Versioned(int formatVersion, RuleProfile profile) {
    }

    /** The profile as text. */
    String write(RuleProfile profile) {
        try {
            return json.writeValueAsString(new Versioned(FORMAT_VERSION, profile));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rule profile can always be written", e);
        }
    }

    /**
     * The profile that the text holds.
     *
     * @throws StoreException NEWER_VERSION or DAMAGED
     */
    RuleProfile read(String text) {
        try {
            int version = json.readTree(text).path("formatVersion").asInt();
            if (version > FORMAT_VERSION) {
                throw new StoreException(StoreException.Reason.NEWER_VERSION, "rule profile of form " + version, null);
            }
            return json.readValue(text, Versioned.class).profile();
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Reason.DAMAGED, "rule profile can't be read", e);
        }
    }
}
