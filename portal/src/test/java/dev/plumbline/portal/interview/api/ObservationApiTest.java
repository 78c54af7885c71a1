package dev.plumbline.portal.interview.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.interview.Observations;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.observation.Topics;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ObservationApiTest {
    private static final String ANOTHER = "{\"topic\":\"person\",\"choice\":\"another\"}";

    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private Observations observations;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    private Member member;
    private UUID candidate;

    @BeforeEach
    void aCandidate() {
        member = portal.recruiter();
        candidate = data.candidate(member, "Rafael Dantas");
    }

    @Test
    void tells_the_panel_what_can_be_picked_and_who_can_have_seen_it_too() {
        Member lead = portal.member(member.team(), Role.LEAD);
        portal.member(member.team(), Role.AUDITOR);
        JsonNode form = JsonMapper.shared()
                .readTree(portal.send(portal.request("/api/v1/observations/form", member)
                                .GET())
                        .body());

        assertThat(form.path("topics").values()).hasSameSizeAs(Topics.ALL);
        assertThat(form.at("/topics/0/choices/0/sentence").asString())
                .isEqualTo("No video interview has been held yet");
        assertThat(form.path("colleagues").values())
                .extracting(one -> one.path("id").asString())
                .containsExactly(lead.id().toString());
    }

    @Test
    void keeps_what_was_seen_and_asks_about_it_until_it_is_taken_back() {
        HttpResponse<String> answer = add(member, ANOTHER);
        assertThat(answer.statusCode()).isEqualTo(201);
        JobsDone.await(jdbc, member.team());
        assertThat(inbox.ofCandidate(member, candidate))
                .extracting(FindingRow::headline)
                .containsExactly("Another person: 'Another person took part than in the meeting before'");
        String id = CaptureRequests.json(answer).path("id").asString();
        assertThat(undo(member, id).statusCode()).isEqualTo(200);
        JobsDone.await(jdbc, member.team());
        assertThat(observations.of(member, candidate)).isEmpty();
        assertThat(inbox.ofCandidate(member, candidate)).allMatch(FindingRow::gone);
    }

    @Test
    void asks_nothing_about_hours_and_replies_that_an_accommodation_explains() {
        add(member, "{\"topic\":\"hours\",\"choice\":\"not-there\",\"times\":9,\"accommodation\":true}");
        add(member, "{\"topic\":\"reach\",\"choice\":\"late\",\"times\":9,\"accommodation\":true}");
        JobsDone.await(jdbc, member.team());
        assertThat(observations.of(member, candidate)).hasSize(2);
        assertThat(inbox.ofCandidate(member, candidate)).isEmpty();
    }

    @Test
    void names_a_second_observer_of_the_own_team_only() {
        UUID colleague = portal.member(member.team(), Role.LEAD).id();
        assertThat(add(member, seenWith(colleague)).statusCode()).isEqualTo(201);
        assertThat(add(member, seenWith(portal.recruiter().id())).statusCode()).isEqualTo(400);
        assertThat(add(member, seenWith(member.id())).statusCode()).isEqualTo(400);
        assertThat(observations.of(member, candidate))
                .singleElement()
                .satisfies(seen -> assertThat(seen.observers()).containsExactly(member.id(), colleague));
    }

    @Test
    void refuses_a_note_about_origin_and_names_the_word() {
        HttpResponse<String> answer =
                add(member, "{\"topic\":\"person\",\"choice\":\"another\",\"note\":\"Sounded like a strong accent.\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("strong accent", "how somebody speaks", "what was said or done");
        assertThat(observations.of(member, candidate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{",
                "{\"topic\":\"accent\",\"choice\":\"any\"}",
                "{\"topic\":\"camera\",\"choice\":\"broken\"}",
                "{\"topic\":\"camera\",\"choice\":\"stayed-off\",\"times\":0}",
                "{\"topic\":\"camera\",\"choice\":\"stayed-off\",\"times\":1001}",
                "{\"topic\":\"person\",\"choice\":\"another\",\"times\":2}",
                "{\"topic\":\"person\",\"choice\":\"another\",\"at\":\"9999-01-01T00:00:00Z\"}",
                "{\"topic\":\"person\",\"choice\":\"another\",\"at\":\"1999-01-01T00:00:00Z\"}",
                "{\"topic\":\"person\",\"choice\":\"another\",\"secondObserver\":\"nobody\"}"
            })
    void says_what_an_observation_lacks(String body) {
        assertThat(add(member, body).statusCode()).isEqualTo(400);
        assertThat(observations.of(member, candidate)).isEmpty();
    }

    @Test
    void is_for_the_own_team_and_for_who_may_answer() {
        assertThat(add(portal.recruiter(), ANOTHER).statusCode()).isEqualTo(404);
        assertThat(add(portal.member(member.team(), Role.AUDITOR), ANOTHER).statusCode())
                .isEqualTo(403);
    }

    @Test
    void lets_nobody_take_back_what_somebody_else_noted() {
        String id = CaptureRequests.json(add(member, ANOTHER)).path("id").asString();
        assertThat(undo(portal.member(member.team(), Role.ADMIN), id).statusCode())
                .isEqualTo(409);
        assertThat(undo(portal.recruiter(), id).statusCode()).isEqualTo(404);
        assertThat(observations.of(member, candidate)).hasSize(1);
    }

    private static String seenWith(UUID second) {
        return "{\"topic\":\"person\",\"choice\":\"another\",\"secondObserver\":\"" + second + "\"}";
    }

    private HttpResponse<String> add(Member who, String body) {
        return portal.send(portal.request("/api/v1/candidates/" + candidate + "/observations", who)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> undo(Member who, String id) {
        return portal.send(portal.request("/api/v1/observations/" + id + "/undo", who)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("")));
    }
}
