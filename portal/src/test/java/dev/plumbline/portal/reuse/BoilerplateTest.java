package dev.plumbline.portal.reuse;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class BoilerplateTest {
    private static final String TEXT =
            "I look after the quiet parts of a shop: the stock that has to be right on Monday, the refunds "
                    + "that nobody wants to write, and the export that the accountant opens once a year.";
    private static final String MORE = " Before I change a line I draw what happens today, and I show the drawing to"
            + " the person who has to live with it, and to the one who will maintain it.";

    @Autowired
    TestPortal portal;

    @Autowired
    Boilerplate boilerplate;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member lead;

    @BeforeEach
    void aTeam() {
        lead = portal.member(portal.team(), Role.LEAD);
    }

    @Test
    void empties_the_findings_that_rest_on_it_and_gives_them_back_with_their_ids() {
        capture("one", TEXT);
        capture("two", TEXT);
        JobsDone.await(jdbc, lead.team());
        List<UUID> before = findings();
        assertThat(before).hasSize(2);

        MarkedText mark = boilerplate.mark(lead, TEXT, "Our own job advertisement");
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).isEmpty();
        assertThat(mark.findings()).isEqualTo(2);
        assertThat(boilerplate.all(lead)).extracting(MarkedText::id).containsExactly(mark.id());

        boilerplate.undo(lead, mark.id());
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).containsExactlyInAnyOrderElementsOf(before);
        assertThatThrownBy(() -> boilerplate.undo(lead, mark.id())).isInstanceOf(Problem.class);
    }

    @Test
    void leaves_a_finding_that_has_enough_words_beside_it() {
        capture("one", TEXT + MORE);
        capture("two", TEXT + MORE);
        JobsDone.await(jdbc, lead.team());
        assertThat(boilerplate.mark(lead, TEXT, "Our own job advertisement").findings())
                .isZero();
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).hasSize(2);
    }

    @Test
    void is_a_text_with_a_reason_and_a_leads_to_mark() {
        assertThat(post(lead, Map.of("text", "Kind regards", "reason", "A greeting"))
                        .body())
                .contains("boilerplate-invalid");
        assertThat(post(lead, Map.of("text", TEXT)).statusCode()).isEqualTo(400);
        Member recruiter = portal.member(lead.team(), Role.RECRUITER);
        assertThat(post(recruiter, Map.of("text", TEXT, "reason", "Ours")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> kept = post(lead, Map.of("text", TEXT, "reason", "Ours"));
        assertThat(kept.statusCode()).isEqualTo(201);
        String path =
                "/api/v1/boilerplate/" + CaptureRequests.json(kept).get("id").asString();
        assertThat(portal.send(portal.request(path, lead).DELETE()).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> post(Member member, Map<String, String> body) {
        return portal.send(portal.request("/api/v1/boilerplate", member)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private void capture(String who, String text) {
        String url = "https://" + who + ".example/";
        analysed(portal, lead, url, Pages.profile("Invented " + who, text, List.of()), Instant.now());
    }

    private List<UUID> findings() {
        return transactions.call(
                lead.team(),
                () -> jdbc.sql("SELECT id FROM finding WHERE gone_at IS NULL")
                        .query(UUID.class)
                        .list());
    }
}
