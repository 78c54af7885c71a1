package dev.plumbline.scraper.extract;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON inside a page: bounded in size, depth and lengths; what is broken is none. */
public final class Json {
    private static final int MAX_LENGTH = 1_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxDocumentLength(MAX_LENGTH)
                            .maxStringLength(200_000)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .maxTokenCount(100_000)
                            .build())
                    .build())
            .build();

    private Json() {}

    /** The tree that a text is; empty where it is broken or past a bound. */
    public static Optional<JsonNode> parse(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(plain));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
