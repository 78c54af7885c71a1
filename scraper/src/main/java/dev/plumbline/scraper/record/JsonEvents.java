package dev.plumbline.scraper.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The events of a JSON file, one tree at a time: an array, an object with one array of them, or one event a line. */
final class JsonEvents {
    private static final Set<String> LISTS = Set.of("value", "items", "events", "logs", "data", "results", "records");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(200_000)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private JsonEvents() {}

    /** Takes events. */
    interface Taker {
        /**
         * One event; null for a line that is no JSON.
         *
         * @return whether more are wanted
         */
        boolean take(@Nullable JsonNode event);
    }

    /** Reads them, one at a time. */
    static void read(BudgetReader text, Taker events) throws IOException {
        if (isLines(text.head())) {
            lines(text, events);
            return;
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                elements(parser, text, events);
            } else if (first == JsonToken.START_OBJECT) {
                object(parser, text, events);
            } else {
                throw new UnreadableFile("The file holds no events. Export the log as JSON again.");
            }
        } catch (JacksonException broken) {
            throw broken.getCause() instanceof UnreadableFile bound
                    ? bound
                    : new UnreadableFile("The JSON is broken in line "
                            + (broken.getLocation() == null
                                    ? "1"
                                    : broken.getLocation().getLineNr())
                            + ". Export the log again.");
        }
    }

    /** An object that ends on its first line, with another behind it or nothing. */
    private static boolean isLines(String head) {
        String plain = head.stripLeading();
        int end = plain.indexOf('\n');
        String first = (end < 0 ? plain : plain.substring(0, end)).strip();
        String rest = end < 0 ? "" : plain.substring(end).strip();
        boolean list = first.startsWith("{\"value\"") || first.startsWith("{\"@odata");
        return first.startsWith("{") && first.endsWith("}") && !list && (rest.isEmpty() || rest.startsWith("{"));
    }

    private static void lines(BudgetReader text, Taker events) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        boolean more = true;
        for (String line = lines.readLine(); line != null && more; line = lines.readLine()) {
            text.nextRow();
            if (!line.isBlank()) {
                more = events.take(tree(line));
            }
        }
    }

    private static @Nullable JsonNode tree(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static void elements(JsonParser parser, BudgetReader text, Taker events) {
        boolean more = true;
        while (more && parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            text.nextRow();
            more = events.take(parser.readValueAsTree());
        }
    }

    /** The first array of a known name is streamed; an object without one is an event itself. */
    private static void object(JsonParser parser, BudgetReader text, Taker events) {
        ObjectNode event = MAPPER.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
                elements(parser, text, events);
                return;
            }
            event.set(name, parser.readValueAsTree());
        }
        events.take(event);
    }
}
