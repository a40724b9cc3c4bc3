package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;

/** Text to a tree of JSON, strictly: a broken end, text that is no JSON and a doubled member are told apart. */
final class JsonTreeReader {

    private final JsonFactory factory = new JsonFactory();
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    /** The tree of a whole file; its top is an object. */
    ObjectNode read(String text) throws UnreadableFileException {
        if (text.isBlank()) {
            throw new UnreadableFileException(Problem.NOT_JSON, "", 1, "");
        }
        try (JsonParser parser = factory.createParser(text)) {
            try {
                return readWhole(parser);
            } catch (JsonProcessingException e) {
                throw refused(parser, e, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode readWhole(JsonParser parser) throws IOException, UnreadableFileException {
        parser.nextToken();
        JsonNode top = value(parser);
        JsonToken further = parser.nextToken();
        if (further != null) {
            throw problem(Problem.NOT_JSON, parser, parser.getText());
        }
        if (!(top instanceof ObjectNode object)) {
            throw new UnreadableFileException(Problem.WRONG_VALUE, "", 1, Found.shortened(top.toString()));
        }
        return object;
    }

    private JsonNode value(JsonParser parser) throws IOException, UnreadableFileException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser) throws IOException, UnreadableFileException {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (object.has(name)) {
                // Which of two values is meant can't be known, and dropping one silently would lose it.
                throw problem(Problem.WRONG_VALUE, parser, name);
            }
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser) throws IOException, UnreadableFileException {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private UnreadableFileException problem(Problem problem, JsonParser parser, String found) {
        return new UnreadableFileException(problem, JsonPlace.of(parser.getParsingContext()),
                parser.currentTokenLocation().getLineNr(), Found.shortened(found));
    }

    private UnreadableFileException refused(JsonParser parser, JsonProcessingException e, String text) {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        boolean inside = !parser.getParsingContext().inRoot();
        Problem problem = inside && breaksOff(e, at, text) ? Problem.TRUNCATED : Problem.NOT_JSON;
        return new UnreadableFileException(problem, JsonPlace.of(parser.getParsingContext()), at.getLineNr(),
                "");
    }

    /** True when the text ended too early: also inside a word or number, which the parser calls malformed. */
    private static boolean breaksOff(JsonProcessingException e, JsonLocation at, String text) {
        boolean atLastLetter = at.getCharOffset() >= text.length() - 1 && !text.endsWith("}");
        return e instanceof JsonEOFException || e instanceof JsonParseException && atLastLetter;
    }
}
