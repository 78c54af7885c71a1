package dev.plumbline.portal.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts pages as the extension does: the same key until the portal has acknowledged. */
final class Posting {
    private static final int TRIES = 300;

    private final PortalProcess portal;

    Posting(PortalProcess portal) {
        this.portal = portal;
    }

    /** Posts once and waits for the analysis. */
    JsonNode postAndWait(String url, String html) {
        HttpResponse<String> answer = post(url, html, UUID.randomUUID(), Map.of("Prefer", "wait=10"));
        return json(answer);
    }

    /** Posts once with a key. */
    HttpResponse<String> post(String url, String html, UUID key, Map<String, String> headers) {
        Map<String, Object> body = Map.of(
                "url",
                url,
                "title",
                "Posted by a test",
                "capturedAt",
                "2026-11-22T09:30:00Z",
                "html",
                html,
                "language",
                "en",
                "timeZone",
                "Europe/Berlin",
                "images",
                List.of(),
                "client",
                Map.of("name", "test", "version", "1"));
        Map<String, String> all = new HashMap<>(headers);
        all.put("Idempotency-Key", key.toString());
        return portal.post("/api/v1/captures", gzip(JsonMapper.shared().writeValueAsBytes(body)), all);
    }

    /** Posts with one key until the portal acknowledges, and returns the capture's id. */
    String postUntilAcknowledged(String url, String html) {
        UUID key = UUID.randomUUID();
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                HttpResponse<String> answer = post(url, html, key, Map.of());
                if (answer.statusCode() / 100 == 2) {
                    return json(answer).path("id").asString();
                }
                if (answer.statusCode() != 503 && answer.statusCode() != 429) {
                    throw new AssertionError("Answered " + answer.statusCode() + ": " + answer.body());
                }
            } catch (UncheckedIOException away) {
                // The portal was killed: the answer is lost, the key is not.
            }
            pause();
        }
        throw new AssertionError("Never acknowledged: " + url);
    }

    /** Waits until a capture is no longer merely received, and returns its status. */
    String statusWhenDone(String id) {
        for (int tried = 0; tried < TRIES; tried++) {
            HttpResponse<String> answer = portal.get("/api/v1/captures/" + id);
            String status =
                    answer.statusCode() == 200 ? json(answer).path("status").asString() : "received";
            if (!status.equals("received")) {
                return status;
            }
            pause();
        }
        return "received";
    }

    /** How often the team has captured a page. */
    int seen(String url) {
        String query = URLEncoder.encode(url, StandardCharsets.UTF_8);
        return json(portal.get("/api/v1/annotations?url=" + query))
                .path("seen")
                .path("times")
                .asInt();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
