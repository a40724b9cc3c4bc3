package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import vn.dienhinh.application.conference.UnreadableConferenceException;
import vn.dienhinh.application.conference.UnreadableConferenceException.Problem;
import vn.dienhinh.application.rule.RuleProfileCodec;
import vn.dienhinh.application.rule.UnreadableProfileException;
import vn.dienhinh.domain.rule.RuleProfile;

/**
 * The published form of a rule profile, in the manner of the conference's. Described by
 * {@code vn/dienhinh/schema/rule-profile-1.schema.json}.
 */
public final class JsonRuleProfileCodec implements RuleProfileCodec {

    /** Steps from each older form to the next: none yet. */
    private static final List<FormatVersion.Upgrade> UPGRADES = List.of();

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String SCOPES = "scopes";

    private final JsonFactory factory = new JsonFactory();
    private final JsonTreeReader trees = new JsonTreeReader();
    private final FormatVersion format = new FormatVersion(UPGRADES);
    private final RecordWriter writer;
    private final RecordReader reader;
    private final RowIds rowIds;

    /** A codec without state but what it learns about the records. */
    public JsonRuleProfileCodec() {
        RecordShape.Cache shapes = new RecordShape.Cache();
        writer = new RecordWriter(shapes);
        reader = new RecordReader(shapes);
        rowIds = new RowIds(shapes);
    }

    @Override
    public String encode(RuleProfile profile) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            out.setPrettyPrinter(ReadableJson.printer());
            out.writeStartObject();
            out.writeNumberField(FormatVersion.MEMBER, format.newest());
            writer.writeMembers(profile, out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write into memory", e);
        }
        return text.append('\n').toString();
    }

    @Override
    public RuleProfile decode(String json) throws UnreadableProfileException {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        try {
            ObjectNode tree = trees.read(text);
            return read(tree, text);
        } catch (UnreadableConferenceException e) {
            throw new UnreadableProfileException(e);
        }
    }

    private RuleProfile read(ObjectNode tree, String text) throws UnreadableConferenceException {
        try {
            format.bringUpToDate(tree);
            require(tree, ID);
            require(tree, NAME);
            require(tree, SCOPES);
            rowIds.complete(tree, RuleProfile.class);
            RuleProfile profile = reader.read(tree, RuleProfile.class, "");
            RuleProfileChecks.check(profile);
            return profile;
        } catch (RefusedValueException e) {
            throw e.in(text);
        }
    }

    /** Without these it is some other file: a conference has no scopes of its own. */
    private static void require(ObjectNode tree, String member) throws RefusedValueException {
        if (tree.path(member).isMissingNode() || tree.path(member).isNull()) {
            throw new RefusedValueException(Problem.MISSING_FIELD, member, "");
        }
    }
}
