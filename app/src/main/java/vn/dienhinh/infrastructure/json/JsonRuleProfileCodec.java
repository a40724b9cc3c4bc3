package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;
import vn.dienhinh.application.rule.RuleProfileCodec;
import vn.dienhinh.domain.rule.RuleProfile;

/** The published form of a rule profile. Described by {@code vn/dienhinh/schema/rule-profile-1.schema.json}. */
public final class JsonRuleProfileCodec implements RuleProfileCodec {

    /** Steps from each older form to the next: none yet. */
    private static final List<FormatVersion.Upgrade> UPGRADES = List.of();

    /** Without these it is some other file: a conference has no scopes of its own. */
    private static final List<String> REQUIRED = List.of("id", "name", "scopes");

    private final VersionedJson<RuleProfile> json = new VersionedJson<>(RuleProfile.class, UPGRADES,
            (tree, text) -> requireAll(tree), RuleProfileChecks::check);

    @Override
    public String encode(RuleProfile profile) {
        return json.write(profile);
    }

    @Override
    public RuleProfile decode(String text) throws UnreadableFileException {
        return json.read(text);
    }

    private static void requireAll(ObjectNode tree) throws RefusedValueException {
        for (String member : REQUIRED) {
            if (tree.path(member).isMissingNode() || tree.path(member).isNull()) {
                throw new RefusedValueException(Problem.MISSING_FIELD, member, "");
            }
        }
    }
}
