package dev.plumbline.portal.review.api;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static dev.plumbline.portal.CaptureRequests.body;
import static dev.plumbline.portal.CaptureRequests.gzip;
import static dev.plumbline.portal.CaptureRequests.json;
import static dev.plumbline.portal.CaptureRequests.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class CaptureApiTest {
    private static final String URL = "https://folio.example/ana";
    private static final String PAGE = "<html><body><h1>Ana Example</h1></body></html>";

    @Autowired
    TestPortal portal;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void acknowledges_what_is_committed_and_analyses_it() {
        Member ana = portal.recruiter();
        HttpResponse<String> answer = post(portal, ana, UUID.randomUUID(), body(URL, PAGE), 0);
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode receipt = json(answer);
        assertThat(count(ana, "capture")).isEqualTo(1);
        assertThat(receipt.get("status").asString()).isEqualTo("received");
        assertThat(receipt.get("sha256").asString()).hasSize(64);
        JsonNode analysed = analysed(portal, ana, URL, PAGE, Instant.now());
        assertThat(analysed.get("status").asString()).isEqualTo("analysed");
        assertThat(analysed.get("reading").get("claims").isArray()).isTrue();
    }

    @Test
    void says_what_it_found_in_the_language_that_is_asked_for() {
        Member ana = portal.recruiter();
        String page = Pages.profile("Ida Sandvik", "I write code. Please pay me in bitcoin.", List.of());
        analysed(portal, ana, URL, page, Instant.now());
        JsonNode english = found(ana, null);
        JsonNode german = found(ana, "de-AT,de;q=0.9,en;q=0.5");
        assertThat(english.get("headline").asString()).startsWith("Asks ");
        assertThat(german.get("headline").asString()).doesNotStartWith("Asks ").contains("Please pay me in bitcoin");
        assertThat(german.get("ask").asString()).isNotEqualTo(english.get("ask").asString());
        assertThat(german.get("innocentExplanations").get(0))
                .isNotEqualTo(english.get("innocentExplanations").get(0));
        assertThat(german.get("evidence")).isEqualTo(english.get("evidence"));
        assertThat(found(ana, "fr")).isEqualTo(english);
    }

    @Test
    void says_what_is_not_there_in_the_language_that_is_asked_for() {
        Member ana = portal.recruiter();
        String nowhere = "/api/v1/captures/" + UUID.randomUUID();
        JsonNode english = json(portal.send(portal.request(nowhere, ana).GET()));
        JsonNode german = json(portal.send(
                portal.request(nowhere, ana).header("Accept-Language", "de").GET()));
        assertThat(english.get("detail").asString()).startsWith("There is nothing here");
        assertThat(german.get("detail").asString()).startsWith("Hier gibt es nichts");
        assertThat(german.get("type")).isEqualTo(english.get("type"));
    }

    private JsonNode found(Member member, @Nullable String language) {
        HttpRequest.Builder request = portal.request("/api/v1/annotations?url=" + URL, member);
        if (language != null) {
            request.header("Accept-Language", language);
        }
        JsonNode annotations = json(portal.send(request.GET())).get("items");
        assertThat(annotations).hasSize(1);
        return annotations.get(0).get("body");
    }

    @Test
    void stores_once_what_comes_a_hundred_times_at_once() throws Exception {
        Member ana = portal.recruiter();
        UUID key = UUID.randomUUID();
        String token = portal.token(ana);
        String body = body(URL, PAGE);
        Callable<HttpResponse<String>> send = () -> portal.send(portal.request("/api/v1/captures")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body)));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> ids = threads
                    .invokeAll(Stream.generate(() -> send).limit(100).toList())
                    .stream()
                    .map(done -> {
                        assertThat(done.resultNow().statusCode()).isEqualTo(202);
                        return json(done.resultNow()).get("id").asString();
                    })
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
        }
        assertThat(count(ana, "capture")).isEqualTo(1);
        assertThat(count(ana, "capture_body")).isEqualTo(1);
    }

    @Test
    void takes_gzip_and_keeps_the_hash_of_the_page() {
        Member ana = portal.recruiter();
        JsonNode plain = json(post(portal, ana, UUID.randomUUID(), body(URL, PAGE), 0));
        JsonNode packed = json(portal.send(gzipped(ana, gzip(body(URL, PAGE)))));
        assertThat(packed.get("sha256")).isEqualTo(plain.get("sha256"));
    }

    @Test
    void refuses_a_bomb_while_it_inflates() {
        Member ana = portal.recruiter();
        String bomb = body(URL, "x".repeat(9 * 1024 * 1024));
        assertThat(portal.send(gzipped(ana, gzip(bomb))).statusCode()).isEqualTo(413);
        assertThat(post(portal, ana, UUID.randomUUID(), bomb, 0).statusCode()).isEqualTo(413);
        assertThat(count(ana, "capture")).isZero();
    }

    @Test
    void names_what_is_wrong_with_a_body() {
        Member ana = portal.recruiter();
        assertThat(status(ana, "{\"url\":")).isEqualTo(400);
        assertThat(status(ana, "{}")).isEqualTo(400);
        assertThat(status(ana, "[]")).isEqualTo(400);
        assertThat(status(ana, body(URL, PAGE).replace("\"title\"", "\"unheard\"")))
                .isEqualTo(400);
        assertThat(status(ana, body("ftp://folio.example/", PAGE))).isEqualTo(422);
        assertThat(status(ana, body("https://user@folio.example/", PAGE))).isEqualTo(422);
        assertThat(portal.send(gzipped(ana, "not gzip".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(400);
        HttpRequest.Builder text = portal.request("/api/v1/captures", ana)
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(portal.send(text.POST(BodyPublishers.ofString("hello"))).statusCode())
                .isEqualTo(415);
        HttpRequest.Builder keyless =
                portal.request("/api/v1/captures", ana).header("Content-Type", "application/json");
        assertThat(portal.send(keyless.POST(BodyPublishers.ofString(body(URL, PAGE))))
                        .statusCode())
                .isEqualTo(400);
        assertThat(count(ana, "capture")).isZero();
    }

    @Test
    void takes_what_postgresql_would_refuse() {
        Member ana = portal.recruiter();
        String odd = "<html><body>a\u0000b \uD800 c</body></html>";
        JsonNode answer = analysed(portal, ana, URL, odd, Instant.now());
        assertThat(answer.get("status").asString()).isEqualTo("analysed");
    }

    @Test
    void knows_nothing_of_a_page_that_was_never_captured() {
        Member ana = portal.recruiter();
        HttpResponse<String> answer =
                portal.send(portal.request("/api/v1/annotations?url=https%3A%2F%2Felse.example%2F", ana));
        assertThat(json(answer).get("captured").asBoolean()).isFalse();
    }

    @Test
    void shows_another_team_nothing() {
        Member ana = portal.recruiter();
        String href = json(post(portal, ana, UUID.randomUUID(), body(URL, PAGE), 0))
                .get("href")
                .asString();
        assertThat(portal.send(portal.request(href, ana)).statusCode()).isEqualTo(200);
        assertThat(portal.send(portal.request(href, portal.recruiter())).statusCode())
                .isEqualTo(404);
    }

    private int status(Member member, String body) {
        return post(portal, member, UUID.randomUUID(), body, 0).statusCode();
    }

    private HttpRequest.Builder gzipped(Member member, byte[] body) {
        return portal.request("/api/v1/captures", member)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body));
    }

    private int count(Member member, String table) {
        return transactions.call(
                member.team(),
                () -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Integer.class)
                        .single());
    }
}
