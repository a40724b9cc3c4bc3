package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.conference.Conference;

/** The published form of a conference. Described by {@code vn/dienhinh/schema/conference-1.schema.json}. */
public final class JsonConferenceCodec implements ConferenceCodec {

    /** Steps from each older form to the next: none yet, since there has been one form only. */
    private static final List<FormatVersion.Upgrade> UPGRADES = List.of();

    private static final String ID = "id";

    private final VersionedJson<Conference> json = new VersionedJson<>(Conference.class, UPGRADES,
            JsonConferenceCodec::identify, ConferenceChecks::check);

    @Override
    public String encode(Conference conference) {
        return json.write(conference);
    }

    @Override
    public Conference decode(String text) throws UnreadableFileException {
        return json.read(text);
    }

    /** The same file gives the same id. */
    private static void identify(ObjectNode tree, String text) {
        if (tree.path(ID).isMissingNode() || tree.path(ID).asText().isBlank()) {
            tree.put(ID, UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        }
    }
}
