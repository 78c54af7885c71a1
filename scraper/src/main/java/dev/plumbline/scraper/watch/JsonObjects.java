package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON file, one tree at a time. */
final class JsonObjects {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(200_000)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private JsonObjects() {}

    /** Takes objects; null for a line that is none. */
    interface Taker {
        void take(int no, @Nullable JsonNode object) throws UnreadableFile;
    }

    /** The elements of every array of a name, however deep it lies. */
    static void inArrays(BudgetReader text, String name, Taker taker) throws IOException {
        int no = 0;
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                text.nextRow();
                boolean array = token == JsonToken.START_ARRAY && name.equals(parser.currentName());
                while (array && parser.nextToken() == JsonToken.START_OBJECT) {
                    text.nextRow();
                    taker.take(++no, parser.readValueAsTree());
                }
            }
        } catch (JacksonException broken) {
            throw unreadable(broken);
        }
    }

    /** One object a line. */
    static void inLines(BudgetReader text, Taker taker) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int no = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            text.nextRow();
            no++;
            if (!line.isBlank()) {
                taker.take(no, object(line));
            }
        }
    }

    /** The words of a property; empty where it is none. */
    static String text(JsonNode object, String property) {
        JsonNode value = object.path(property);
        return value.isString() ? value.asString() : value.isNumber() ? value.asString() : "";
    }

    /** The words of a property that is a list of words, or one. */
    static Stream<String> texts(JsonNode object, String property) {
        JsonNode value = object.path(property);
        return value.isString()
                ? Stream.of(value.asString())
                : StreamSupport.stream(value.spliterator(), false)
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString);
    }

    private static @Nullable JsonNode object(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return node.isObject() ? node : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static UnreadableFile unreadable(JacksonException broken) {
        return broken.getCause() instanceof UnreadableFile bound
                ? bound
                : new UnreadableFile("The JSON is broken in line %d. Download the file again."
                        .formatted(
                                broken.getLocation() == null
                                        ? 1
                                        : broken.getLocation().getLineNr()));
    }
}
