package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.JsonNode;

/** What stands in a refused file, short enough for a message. */
final class Found {

    private static final int LONGEST = 40;

    private Found() {
    }

    static String in(JsonNode node) {
        return shortened(node.isTextual() ? node.textValue() : node.toString());
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
