package dev.plumbline.portal.watch.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class CheckApiTest {
    @Autowired
    TestPortal portal;

    @Autowired
    WatchData watch;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member recruiter;
    UUID list;

    @BeforeEach
    void aList() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        recruiter = portal.member(admin.team(), Role.RECRUITER);
        list = watch.list(admin, "Ours", false);
        watch.accept(admin, list, "Orla Penhallow\norla@mailbox.example\n");
        watch.accept(admin, watch.list(admin, "Known", true), "Dorian Fexley\n");
    }

    @Test
    void a_marked_text_is_compared_with_the_lists_and_each_hit_says_why() {
        JsonNode answer = check(recruiter, "Please pay Orla Penhalow, Orla@mailbox.example, before March.");
        assertThat(answer.path("hits").size()).isEqualTo(2);
        JsonNode name = answer.path("hits").get(1);
        JsonNode mail = answer.path("hits").get(0);
        assertThat(mail.path("kind").asString()).isEqualTo("email");
        assertThat(name.path("kind").asString()).isEqualTo("name");
        assertThat(name.path("list").asString()).isEqualTo("Ours");
        assertThat(name.path("href").asString()).isEqualTo("/watchlists/" + list);
        assertThat(name.path("entry").asString()).isEqualTo("Orla Penhallow");
        assertThat(name.path("quote").asString()).isEqualTo("Orla Penhalow");
        assertThat(name.path("why").asString()).contains("matches “Orla Penhallow” of the list Ours");
    }

    @Test
    void a_text_that_no_list_names_says_how_much_was_compared() {
        JsonNode answer = check(recruiter, "Talbot Wexley, talbot@mailbox.example");
        assertThat(answer.path("hits").isEmpty()).isTrue();
        assertThat(answer.path("compared").path("names").asInt()).isPositive();
        assertThat(answer.path("compared").path("others").asInt()).isPositive();
        assertThat(answer.path("compared").path("leftOut").asInt()).isZero();
    }

    @Test
    void what_a_benign_list_names_and_what_another_team_lists_is_no_hit() {
        assertThat(check(recruiter, "Dorian Fexley").path("hits").isEmpty()).isTrue();
        assertThat(check(portal.recruiter(), "Orla Penhallow").path("hits").isEmpty())
                .isTrue();
    }

    @Test
    void the_audit_notes_that_somebody_asked_and_never_what() {
        check(recruiter, "Orla Penhallow");
        List<String> kept = transactions.call(
                recruiter.team(),
                () -> jdbc.sql(
                                "SELECT details::text FROM audit_entry WHERE team_id = :team AND action = 'watchlists-asked'")
                        .param("team", recruiter.team())
                        .query(String.class)
                        .list());
        assertThat(kept)
                .singleElement()
                .satisfies(
                        details -> assertThat(details).contains("hits", "14").doesNotContainIgnoringCase("Penhallow"));
    }

    @Test
    void a_text_that_is_missing_or_too_long_is_refused_with_what_to_do() {
        for (String body : List.of("{}", "{\"text\": \"  \"}", "{\"text\": \"" + "a".repeat(2_001) + "\"}")) {
            HttpResponse<String> answer = send(recruiter, body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("at most 2,000 characters");
        }
        assertThat(send(recruiter, "nothing").statusCode()).isEqualTo(400);
        assertThat(send(recruiter, "{\"text\": \"\\u0000\\ud800 \\u202e\"}").statusCode())
                .isEqualTo(200);
    }

    private JsonNode check(Member member, String text) {
        HttpResponse<String> answer = send(member, JsonMapper.shared().writeValueAsString(Map.of("text", text)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return CaptureRequests.json(answer);
    }

    private HttpResponse<String> send(Member member, String body) {
        return portal.send(portal.request("/api/v1/watchlists/check", member)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
