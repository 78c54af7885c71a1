package dev.plumbline.portal.reuse;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.finding.StandingDismissal;
import dev.plumbline.portal.finding.StandingDismissals;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
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
    Dispositions dispositions;

    @Autowired
    StandingDismissals standing;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

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
    void a_text_dismissed_everywhere_is_boilerplate_until_the_dismissal_is_taken_back() {
        capture("one", TEXT);
        capture("two", TEXT);
        JobsDone.await(jdbc, lead.team());
        List<UUID> before = findings();
        NewDisposition everywhere = NewDisposition.dismissed(DismissalReason.COMMON_TEMPLATE, "Our own advertisement")
                .over(DismissalScope.TEXT);
        UUID given = dispositions.answer(lead, before.getFirst(), everywhere).id();
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).isEmpty();
        capture("three", TEXT);
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).isEmpty();
        assertThat(boilerplate.all(lead)).singleElement().satisfies(mark -> {
            assertThat(mark.reason()).contains("Our own advertisement");
            assertThat(mark.member()).isEqualTo(lead.id());
        });
        Member recruiter = portal.member(lead.team(), Role.RECRUITER);
        assertThatThrownBy(() -> standing.takeBack(recruiter, given)).isInstanceOf(Problem.class);

        standing.takeBack(lead, given);
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).containsAll(before);
        assertThat(boilerplate.all(lead).getFirst().undoneAt()).isNotNull();
        assertThat(inbox.get(lead, before.getFirst()).row().state()).isEqualTo(DispositionState.OPEN);
    }

    @Test
    void taking_the_mark_back_takes_the_dismissal_back_and_so_does_its_last_day() {
        capture("one", TEXT);
        capture("two", TEXT);
        JobsDone.await(jdbc, lead.team());
        UUID finding = findings().getFirst();
        NewDisposition month = new NewDisposition(
                DispositionState.DISMISSED,
                DismissalReason.COMMON_TEMPLATE,
                DismissalScope.TEXT,
                clock.instant().plus(Duration.ofDays(30)),
                null,
                null);
        dispositions.answer(lead, finding, month);
        boilerplate.undo(lead, boilerplate.all(lead).getFirst().id());
        JobsDone.await(jdbc, lead.team());
        assertThat(standing.all(lead).getFirst().state(clock.instant())).isEqualTo(StandingDismissal.State.TAKEN_BACK);
        assertThat(inbox.get(lead, finding).row().state()).isEqualTo(DispositionState.OPEN);

        dispositions.answer(lead, finding, month);
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).isEmpty();
        clock.advance(Duration.ofDays(31));
        inbox.counts(lead, FindingFilter.NONE);
        JobsDone.await(jdbc, lead.team());
        assertThat(findings()).hasSize(2).contains(finding);
        assertThat(inbox.get(lead, finding).row().state()).isEqualTo(DispositionState.OPEN);
        assertThat(takenBackBy()).containsOnly(lead.id());
    }

    private List<UUID> takenBackBy() {
        return transactions.call(
                lead.team(),
                () -> jdbc.sql("SELECT undone_by FROM boilerplate WHERE undone_by IS NOT NULL")
                        .query(UUID.class)
                        .list());
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
