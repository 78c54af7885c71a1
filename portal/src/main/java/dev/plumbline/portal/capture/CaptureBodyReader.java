package dev.plumbline.portal.capture;

import dev.plumbline.portal.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a request to a capture, refused as soon as they are too many. */
@Component
class CaptureBodyReader {
    private static final int DEPTH = 8;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(CaptureLimits.INFLATED_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a body.
     *
     * @param encoding the {@code Content-Encoding}; null, {@code identity} or {@code gzip}
     * @throws Problem 400 malformed, 413 too large, 415 another encoding
     */
    CaptureBody read(InputStream in, @Nullable String encoding) {
        try (InputStream plain = inflated(in, encoding)) {
            return checked(json.readValue(plain, CaptureBody.class));
        } catch (IOException | JacksonException broken) {
            throw problem(broken);
        }
    }

    private static InputStream inflated(InputStream in, @Nullable String encoding) throws IOException {
        String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        InputStream plain = switch (name) {
            case "identity", "" -> in;
            case "gzip" -> new GZIPInputStream(new CappedInputStream(in, CaptureLimits.COMPRESSED_BYTES));
            default ->
                throw new Problem(
                        415, "encoding-not-supported", "Send the capture as plain JSON or compressed with gzip.");
        };
        return new CappedInputStream(plain, CaptureLimits.INFLATED_BYTES);
    }

    private static CaptureBody checked(@Nullable CaptureBody body) {
        if (body == null || body.html() == null || body.html().isBlank()) {
            throw malformed("html must hold the page.");
        }
        if (body.url() == null || body.capturedAt() == null) {
            throw malformed("url and capturedAt must be there.");
        }
        return body;
    }

    private static Problem problem(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CappedInputStream.TooLarge) {
                return new Problem(
                        413,
                        "capture-too-large",
                        "The page is larger than 2 MB compressed or 8 MB plain; it cannot be captured whole.");
            }
        }
        // The parser's message quotes the page; only the place of the fault is told.
        return malformed(
                broken instanceof JacksonException fault && fault.getLocation() != null
                        ? "line %d, column %d."
                                .formatted(
                                        fault.getLocation().getLineNr(),
                                        fault.getLocation().getColumnNr())
                        : "the body ended early or is not gzip.");
    }

    private static Problem malformed(String where) {
        return new Problem(
                400, "capture-malformed", "The body is not a capture as the contract describes it: " + where);
    }
}
