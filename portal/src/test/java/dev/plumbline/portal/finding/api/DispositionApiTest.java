package dev.plumbline.portal.finding.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DispositionApiTest {
    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private Inbox inbox;

    private Member member;
    private UUID finding;

    @BeforeEach
    void aFinding() {
        member = portal.recruiter();
        finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
    }

    @Test
    void keeps_a_dismissal_with_its_reason() {
        HttpResponse<String> answer =
                post(member, "{\"state\":\"dismissed\",\"reason\":\"verified-otherwise\",\"comment\":\"\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("dismissed", "verified-otherwise");
        assertThat(inbox.get(member, finding).row().state()).isEqualTo(DispositionState.DISMISSED);
    }

    @Test
    void opens_again_what_was_answered() {
        post(member, "{\"state\":\"confirmed\"}");
        assertThat(post(member, "{\"state\":\"open\"}").statusCode()).isEqualTo(201);
        assertThat(inbox.get(member, finding).row().state()).isEqualTo(DispositionState.OPEN);
    }

    @Test
    void keeps_a_dismissal_of_a_pair_lists_it_and_takes_it_back() {
        HttpResponse<String> answer =
                post(member, "{\"state\":\"dismissed\",\"reason\":\"disclosed-second-account\",\"scope\":\"pair\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"scope\":\"pair\"", "\"waits\":false");
        HttpResponse<String> all = portal.send(portal.request("/api/v1/standing-dismissals", member));
        assertThat(all.body()).contains("\"state\":\"stands\"", finding.toString());
        String id = CaptureRequests.json(answer).get("id").asString();
        String path = "/api/v1/standing-dismissals/" + id;
        assertThat(portal.send(portal.request(path, portal.recruiter()).DELETE())
                        .statusCode())
                .isEqualTo(404);
        assertThat(portal.send(portal.request(path, member).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(inbox.get(member, finding).row().state()).isEqualTo(DispositionState.OPEN);
    }

    @Test
    void refuses_a_text_everywhere_from_a_recruiter_and_a_scope_that_is_none() {
        HttpResponse<String> text = post(member, "{\"state\":\"dismissed\",\"reason\":\"agency\",\"scope\":\"text\"}");
        assertThat(text.statusCode()).isEqualTo(403);
        assertThat(text.body()).contains("Only a lead or an admin dismisses a text everywhere");
        assertThat(post(member, "{\"state\":\"dismissed\",\"reason\":\"agency\",\"scope\":\"everything\"}")
                        .body())
                .contains("The scope is finding, pair, candidate-and-rule or text.");
        assertThat(inbox.get(member, finding).history()).isEmpty();
    }

    @Test
    void says_what_an_answer_lacks() {
        assertThat(post(member, "{\"state\":\"dismissed\"}").statusCode()).isEqualTo(400);
        assertThat(post(member, "{\"state\":\"dismissed\",\"reason\":\"other\",\"comment\":\"no\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(member, "{\"state\":\"guilty\"}").statusCode()).isEqualTo(400);
        assertThat(post(member, "{\"state\":\"snoozed\"}").statusCode()).isEqualTo(400);
        assertThat(post(member, "{").statusCode()).isEqualTo(400);
    }

    @Test
    void is_for_the_own_team_and_for_who_may_answer() {
        assertThat(post(portal.recruiter(), "{\"state\":\"confirmed\"}").statusCode())
                .isEqualTo(404);
        assertThat(post(portal.member(member.team(), Role.AUDITOR), "{\"state\":\"confirmed\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> post(Member who, String body) {
        return portal.send(portal.request("/api/v1/findings/" + finding + "/dispositions", who)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
