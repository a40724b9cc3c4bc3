package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.dienhinh.application.conference.UnreadableConferenceException;
import vn.dienhinh.application.rule.RuleCatalogue;
import vn.dienhinh.domain.rule.RuleProfile;

/** The rule profiles that ship with the program, one JSON file each under {@code vn/dienhinh/profiles}. */
public final class JsonRuleCatalogue implements RuleCatalogue {

    /** Newest first; the blank one, for a paper that is not known, last. */
    private static final List<String> IDS =
            List.of("trung-khanh-2025", "dai-son-2025", "ngoc-trao-2024", "ke-hoach-khac");

    private final JsonTreeReader trees = new JsonTreeReader();
    private final RecordReader reader = new RecordReader(new RecordShape.Cache());

    @Override
    public List<RuleProfile> profiles() {
        return IDS.stream().map(this::profile).toList();
    }

    private RuleProfile profile(String id) {
        try {
            ObjectNode tree = trees.read(JsonResource.text("/vn/dienhinh/profiles/" + id + ".json"));
            return reader.read(tree, RuleProfile.class, "");
        } catch (UnreadableConferenceException | RefusedValueException e) {
            throw new IllegalStateException("The program's own rule profile is broken: " + id, e);
        }
    }
}
