package dev.plumbline.portal;

import dev.plumbline.portal.security.Member;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Captures as a browser sends them. */
public final class CaptureRequests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 5;

    private CaptureRequests() {}

    /** The body of a capture. */
    public static String body(String url, String html) {
        return body(url, html, Instant.now());
    }

    /** The body of a capture of some time. */
    public static String body(String url, String html, Instant capturedAt) {
        return JSON.writeValueAsString(
                Map.of("url", url, "title", "A page", "capturedAt", capturedAt.toString(), "html", html));
    }

    /** Posts a body as JSON, and waits for the analysis where seconds are given. */
    public static HttpResponse<String> post(TestPortal portal, Member member, UUID key, String body, int wait) {
        HttpRequest.Builder request = portal.request("/api/v1/captures", member)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString());
        if (wait > 0) {
            request.header("Prefer", "wait=" + wait);
        }
        return portal.send(request.POST(BodyPublishers.ofString(body)));
    }

    /** Posts a page until its analysis ended, within a minute, and returns what came of it. */
    public static JsonNode analysed(TestPortal portal, Member member, String url, String html, Instant capturedAt) {
        UUID key = UUID.randomUUID();
        String body = body(url, html, capturedAt);
        HttpResponse<String> answer = post(portal, member, key, body, 10);
        for (int more = 0; more < TRIES && answer.statusCode() == 202; more++) {
            answer = post(portal, member, key, body, 10);
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError("Not analysed in time: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The JSON of an answer. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** What a browser sends with {@code Content-Encoding: gzip}. */
    public static byte[] gzip(String body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
