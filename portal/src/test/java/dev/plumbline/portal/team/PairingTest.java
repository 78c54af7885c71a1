package dev.plumbline.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Member;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PairingTest {
    private static final String DEVICE =
            "{\"name\": \"Chrome/145 · Linux\", \"browser\": \"Chrome/145\", \"extensionVersion\": \"1.0.0\"}";

    private final TestPortal portal;
    private final TestClock clock;
    private final Pairing pairing;
    private final Devices devices;
    private final JsonMapper json = new JsonMapper();

    @Autowired
    PairingTest(TestPortal portal, TestClock clock, Pairing pairing, Devices devices) {
        this.portal = portal;
        this.clock = clock;
        this.pairing = pairing;
        this.devices = devices;
    }

    @BeforeEach
    void let_earlier_attempts_be_forgotten() {
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void exchanges_a_code_for_a_token_that_works_until_the_device_is_revoked() {
        Member member = portal.recruiter();

        HttpResponse<String> answer = pair(pairing.newCode(member).grouped().toLowerCase(java.util.Locale.ROOT));

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode paired = json.readTree(answer.body());
        String token = paired.path("token").asString();
        assertThat(token).startsWith("pl_").hasSizeGreaterThan(43);
        assertThat(paired.at("/user/name").asString()).isEqualTo(member.name());
        assertThat(paired.at("/user/role").asString()).isEqualTo("recruiter");
        assertThat(paired.at("/team/id").asInt()).isEqualTo(member.team());
        assertThat(paired.at("/portal/url").asString()).startsWith("http");
        assertThat(status(token)).isEqualTo(404);

        devices.revoke(member, devices.list(member).getFirst().id());

        assertThat(status(token)).isEqualTo(401);
        assertThat(devices.list(member)).isEmpty();
    }

    @Test
    void unknown_used_and_expired_codes_get_the_same_answer() {
        Member member = portal.recruiter();
        String used = pairing.newCode(member).code();
        pair(used);
        String expired = pairing.newCode(member).code();
        clock.advance(Duration.ofMinutes(11));

        HttpResponse<String> unknown = pair("ABCDEFGH");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(pair(used).body()).isEqualTo(unknown.body());
        assertThat(pair(expired).body()).isEqualTo(unknown.body());
    }

    @Test
    void guessing_is_throttled_and_told_when_to_come_back() {
        HttpResponse<String> answer = pair("ABCDEFGH");
        for (int i = 0; i < 40 && answer.statusCode() == 404; i++) {
            answer = pair("ABCDEFGH");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
    }

    @Test
    void a_body_of_another_form_is_refused_in_a_sentence() {
        assertThat(send("{\"code\": \"\"}").statusCode()).isEqualTo(400);
        assertThat(send("{").body()).contains("urn:plumbline:problem:malformed");
        assertThat(portal.send(portal.request("/api/v1/pairings")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("code")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void pages_of_the_web_may_not_read_answers_and_extensions_may() {
        assertThat(preflight("https://gighub.example").statusCode()).isEqualTo(403);
        assertThat(preflight("chrome-extension://mgbccaofcdkgfhcphpkjideioklkjlkk")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .contains("chrome-extension://mgbccaofcdkgfhcphpkjideioklkjlkk");
    }

    private HttpResponse<String> preflight(String origin) {
        return portal.send(portal.request("/api/v1/pairings")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    private HttpResponse<String> pair(String code) {
        return send("{\"code\": \"" + code + "\", \"device\": " + DEVICE + "}");
    }

    private HttpResponse<String> send(String body) {
        return portal.send(portal.request("/api/v1/pairings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private int status(String token) {
        return portal.send(portal.request("/api/v1/nothing").header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
