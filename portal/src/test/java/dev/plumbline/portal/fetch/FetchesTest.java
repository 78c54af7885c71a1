package dev.plumbline.portal.fetch;

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
import dev.plumbline.portal.team.TeamPolicy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FetchesTest {
    private static final String INNER = "http://169.254.169.254/";

    @Autowired
    TestPortal portal;

    @Autowired
    Fetches fetches;

    @Autowired
    TeamPolicy policy;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member ana;
    Member admin;
    UUID candidate;

    @BeforeEach
    void captureAProfileThatLinksInwards() {
        int team = portal.team();
        ana = portal.member(team, Role.RECRUITER);
        admin = portal.member(team, Role.ADMIN);
        List<String> links = List.of(INNER, "https://github.com/ida-sandvik", "https://ida.example/");
        candidate = UUID.fromString(CaptureRequests.analysed(
                        portal,
                        ana,
                        "https://gighub.example/u/ida",
                        Pages.profile("Ida Sandvik", "I write code.", links),
                        Instant.now())
                .at("/candidate/id")
                .asString());
    }

    @Test
    void is_off_until_an_admin_allows_it() {
        assertThat(fetches.allowed(ana)).isFalse();
        assertThatThrownBy(() -> fetches.fetch(ana, candidate, INNER)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> policy.allowFetching(ana, true)).isInstanceOf(Problem.class);
        policy.allowFetching(admin, true);
        assertThat(fetches.allowed(ana)).isTrue();
        assertThat(audited()).contains("link-fetching-allowed");
    }

    @Test
    void offers_sites_of_ones_own_only() {
        assertThat(fetches.links(ana, candidate)).containsOnlyKeys(INNER, "https://ida.example/");
    }

    @Test
    void asks_for_nothing_that_no_page_of_the_candidate_links_to() {
        policy.allowFetching(admin, true);
        assertThatThrownBy(() -> fetches.fetch(ana, candidate, "https://github.com/ida-sandvik"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> fetches.fetch(ana, candidate, "https://other.example/"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void goes_through_the_queue_and_keeps_what_came_of_it() {
        policy.allowFetching(admin, true);
        fetches.fetch(ana, candidate, INNER);
        fetches.fetch(ana, candidate, INNER);
        JobsDone.await(jdbc, ana.team());
        assertThat(fetches.of(ana, candidate)).singleElement().satisfies(fetch -> {
            assertThat(fetch.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(fetch.reason()).contains("metadata");
            assertThat(fetch.endedAt()).isNotNull();
        });
        assertThat(audited()).contains("link-fetch-asked");
    }

    private List<String> audited() {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT action FROM audit_entry WHERE team_id = :team ORDER BY no")
                        .param("team", ana.team())
                        .query(String.class)
                        .list());
    }
}
