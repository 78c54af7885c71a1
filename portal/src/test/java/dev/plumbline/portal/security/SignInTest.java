package dev.plumbline.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SignInTest {
    private static final String PASSWORD = "brass lantern over the quay";

    private final TestPortal portal;
    private final TestClock clock;
    private final Directory directory;
    private final Passwords passwords;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Autowired
    SignInTest(TestPortal portal, TestClock clock, Directory directory, Passwords passwords) {
        this.portal = portal;
        this.clock = clock;
        this.directory = directory;
        this.passwords = passwords;
    }

    @BeforeEach
    void let_earlier_attempts_be_forgotten() {
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void address_and_password_open_the_portal_and_nothing_else_does() throws Exception {
        Member member = memberWithPassword();

        assertThat(signIn(member, "guessed password").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login?error"));
        assertThat(opens()).isFalse();

        signIn(member, PASSWORD);

        assertThat(opens()).isTrue();
    }

    @Test
    void a_member_without_a_password_cannot_sign_in() throws Exception {
        Member member = portal.recruiter();

        signIn(member, "");
        signIn(member, "null");

        assertThat(opens()).isFalse();
    }

    @Test
    void disabling_ends_the_session_at_once() throws Exception {
        Member member = memberWithPassword();
        signIn(member, PASSWORD);
        assertThat(opens()).isTrue();

        directory.setDisabled(member.team(), member.id(), true);

        assertThat(opens()).isFalse();
        signIn(member, PASSWORD);
        assertThat(opens()).isFalse();
    }

    @Test
    void signing_out_everywhere_and_another_role_end_the_session_at_once() throws Exception {
        Member member = memberWithPassword();
        signIn(member, PASSWORD);
        clock.advance(Duration.ofSeconds(1));
        directory.signOutEverywhere(member.id());
        assertThat(opens()).isFalse();

        clock.advance(Duration.ofSeconds(1));
        signIn(member, PASSWORD);
        assertThat(opens()).isTrue();
        directory.setRole(member.team(), member.id(), Role.LEAD);
        assertThat(opens()).isFalse();
    }

    @Test
    void guessing_is_throttled_for_the_account_even_with_the_right_password() throws Exception {
        Member member = memberWithPassword();
        for (int i = 0; i < 10; i++) {
            signIn(member, "guessed password");
        }

        signIn(member, PASSWORD);
        assertThat(opens()).isFalse();

        clock.advance(Duration.ofMinutes(10));
        signIn(member, PASSWORD);
        assertThat(opens()).isTrue();
    }

    @Test
    void pages_may_not_be_framed_kept_or_taken_for_something_else() throws Exception {
        HttpResponse<String> page = get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("frame-ancestors 'none'", "default-src 'self'", "object-src 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void a_proxy_on_this_machine_says_that_it_was_asked_over_https() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(url("/inbox"))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("https://"));
    }

    @Test
    void the_inside_of_the_portal_is_not_shown() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("postgres");
        signIn(memberWithPassword(), PASSWORD);
        assertThat(get("/actuator/env").statusCode()).isIn(403, 404);
        assertThat(get("/actuator/metrics").statusCode()).isIn(403, 404);
    }

    private Member memberWithPassword() {
        Member member = portal.recruiter();
        directory.setPassword(member.id(), passwords.hash(PASSWORD));
        return member;
    }

    /** Sends the form as the page would. */
    private HttpResponse<String> signIn(Member member, String password) throws Exception {
        String email = directory.account(member.id()).orElseThrow().email();
        return send(HttpRequest.newBuilder(url("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encode(email) + "&password=" + encode(password))));
    }

    private boolean opens() throws Exception {
        return get("/inbox").statusCode() == 200;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(url(path)).header("Accept", "text/html, */*;q=0.8"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI url(String path) {
        return portal.url(path);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
