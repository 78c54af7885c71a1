package dev.plumbline.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ApiSecurityTest {
    private final TestPortal portal;
    private final TestClock clock;
    private final Directory directory;

    @Autowired
    ApiSecurityTest(TestPortal portal, TestClock clock, Directory directory) {
        this.portal = portal;
        this.clock = clock;
        this.directory = directory;
    }

    @Test
    void answers_401_as_a_problem_without_a_token() {
        HttpResponse<String> answer = portal.send(portal.request("/api/v1/nothing"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:plumbline:problem:token\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void answers_404_as_a_problem_where_nothing_is() {
        HttpResponse<String> answer = portal.send(portal.request("/api/v1/nothing", portal.recruiter()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:plumbline:problem:not-found");
    }

    @Test
    void a_disabled_member_has_no_token_from_that_moment_on() {
        Member member = portal.recruiter();
        String token = portal.token(member);
        assertThat(status(token)).isEqualTo(404);

        directory.setDisabled(member.team(), member.id(), true);

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void a_member_who_signs_out_everywhere_has_no_token() {
        Member member = portal.recruiter();
        String token = portal.token(member);

        directory.signOutEverywhere(member.id());

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void tokens_expire() {
        String token = portal.token(portal.recruiter());

        clock.advance(Duration.ofDays(2));

        assertThat(status(token)).isEqualTo(401);
    }

    private int status(String token) {
        return portal.send(portal.request("/api/v1/nothing").header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
