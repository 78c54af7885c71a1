package dev.plumbline.portal.analysis;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RecheckTest {
    @Autowired
    TestPortal portal;

    @Autowired
    TeamPolicy policy;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member admin;
    Member recruiter;

    @BeforeEach
    void captureTwoPeople() {
        int team = portal.team();
        admin = portal.member(team, Role.ADMIN);
        recruiter = portal.member(team, Role.RECRUITER);
        capture("https://ida.example/", "Ida Sandvik");
        capture("https://oto.example/", "Oto Berger");
    }

    @Test
    void compares_no_nationality_until_an_admin_allows_it() {
        assertThat(policy.comparesNationality(admin.team())).isFalse();
        assertThatThrownBy(() -> policy.compareNationality(recruiter, true)).isInstanceOf(Problem.class);
        policy.compareNationality(admin, true);
        assertThat(policy.comparesNationality(admin.team())).isTrue();
        assertThat(policy.allowsFetching(admin.team())).isFalse();
        policy.compareNationality(admin, false);
        assertThat(policy.comparesNationality(admin.team())).isFalse();
    }

    @Test
    void checks_every_candidate_again_when_the_policy_changes() {
        JobsDone.await(jdbc, admin.team());
        transactions.run(
                admin.team(),
                () -> jdbc.sql("UPDATE candidate SET coverage = NULL WHERE team_id = :team")
                        .param("team", admin.team())
                        .update());
        policy.compareNationality(admin, true);
        JobsDone.await(jdbc, admin.team());
        int unchecked = transactions.call(
                admin.team(),
                () -> jdbc.sql("SELECT count(*) FROM candidate WHERE team_id = :team AND coverage IS NULL")
                        .param("team", admin.team())
                        .query(Integer.class)
                        .single());
        assertThat(unchecked).isZero();
    }

    private void capture(String url, String name) {
        CaptureRequests.analysed(
                portal, recruiter, url, Pages.profile(name, "I write code.", List.of()), Instant.now());
    }
}
