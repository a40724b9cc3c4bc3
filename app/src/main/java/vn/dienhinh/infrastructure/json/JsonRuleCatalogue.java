package vn.dienhinh.infrastructure.json;

import java.util.List;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.rule.RuleCatalogue;
import vn.dienhinh.application.rule.RuleProfileCodec;
import vn.dienhinh.domain.rule.RuleProfile;

/** The rule profiles that ship with the program, one JSON file each under {@code vn/dienhinh/profiles}. */
public final class JsonRuleCatalogue implements RuleCatalogue {

    /** Newest first; the blank one, for a paper that is not known, last. */
    private static final List<String> IDS =
            List.of("trung-khanh-2025", "dai-son-2025", "huong-khe-2024", "ngoc-trao-2024", "tho-xuan-2024",
                    "ke-hoach-khac");

    private final RuleProfileCodec codec = new JsonRuleProfileCodec();

    @Override
    public List<RuleProfile> profiles() {
        return IDS.stream().map(this::profile).toList();
    }

    private RuleProfile profile(String id) {
        try {
            return codec.decode(JsonResource.text("/vn/dienhinh/profiles/" + id + ".json"));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("The program's own rule profile is broken: " + id, e);
        }
    }
}
