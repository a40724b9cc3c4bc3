package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Places in a file as a person reads them, {@code delegates[12].birthYear}, counted from 0; and their lines. */
final class JsonPlace {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonPlace() {
    }

    static String member(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    static String entry(String place, int index) {
        return place + "[" + index + "]";
    }

    /** Where a parser stands. */
    static String of(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String parent = of(context.getParent());
        if (context.inObject()) {
            return context.getCurrentName() == null ? parent : member(parent, context.getCurrentName());
        }
        return context.hasCurrentIndex() ? entry(parent, context.getCurrentIndex()) : parent;
    }

    /**
     * The line, from 1, on which that place stands in the text, or the nearest place around it. The text is read
     * anew, since lines are needed only for a file that is refused.
     */
    static int line(String text, String place) {
        for (String wanted = place; !wanted.isEmpty(); wanted = parent(wanted)) {
            int line = find(text, wanted);
            if (line > 0) {
                return line;
            }
        }
        return 1;
    }

    private static String parent(String place) {
        return place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
    }

    private static int find(String text, String wanted) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd() && of(parser.getParsingContext()).equals(wanted)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 0;
        } catch (IOException broken) {
            return 0;
        }
    }
}
