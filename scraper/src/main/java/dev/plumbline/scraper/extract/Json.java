package dev.plumbline.scraper.extract;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON inside a page: bounded in size, depth and lengths; what is broken is none. Forgiven is what browsers' and search engines'
 * readers forgive: comments, control characters, trailing commas, CDATA around it and anything behind the first value.
 */
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
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The tree that a text is; empty where it is broken or past a bound. */
    public static Optional<JsonNode> parse(String text) {
        int start = start(text);
        if (start < 0 || text.length() - start > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(start == 0 ? text : text.substring(start)));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** Where the value begins: past a byte order mark, CDATA and comments that hide the script from old readers. */
    private static int start(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\uFEFF' || c == '\u00a0') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = behindComment(text, at);
            } else if (text.startsWith("//<![CDATA[", at)) {
                at += 11;
            } else if (text.startsWith("<![CDATA[", at)) {
                at += 9;
            } else if (text.startsWith("/*<![CDATA[*/", at)) {
                at += 13;
            } else {
                return at;
            }
        }
        return -1;
    }

    /** Behind a comment that ends before any value begins; else behind its mark only, as in scripts for old readers. */
    private static int behindComment(String text, int at) {
        int end = text.indexOf("-->", at);
        int brace = text.indexOf('{', at);
        return end >= 0 && (brace < 0 || end < brace) ? end + 3 : at + 4;
    }
}
