package dev.plumbline.portal.rules;

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
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RuleSettingsTest {
    private static final String RULE = "asks-to-leave-the-marketplace";
    private static final String WITH_FIGURES = "commits-before-account";

    @Autowired
    TestPortal portal;

    @Autowired
    TestClock clock;

    @Autowired
    RuleSettings settings;

    @Autowired
    ShadowFindings shadows;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member admin;

    @BeforeEach
    void aTeam() {
        admin = portal.member(portal.team(), Role.ADMIN);
    }

    @Test
    void keeps_every_change_and_audits_it() {
        settings.save(admin, new RuleSetting(RULE, RuleState.OFF, Map.of()));
        settings.save(admin, new RuleSetting(RULE, RuleState.SHADOW, Map.of()));
        assertThat(settings.choice(admin.team()).of(RULE).state()).isEqualTo(RuleState.SHADOW);
        assertThat(settings.history(admin, RULE))
                .extracting(change -> change.setting().state())
                .containsExactly(RuleState.SHADOW, RuleState.OFF);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE team_id = :team AND action = 'rule-set'"))
                .isEqualTo(2);
    }

    @Test
    void is_an_admins_affair() {
        Member lead = portal.member(admin.team(), Role.LEAD);
        RuleSetting off = new RuleSetting(RULE, RuleState.OFF, Map.of());
        assertThatThrownBy(() -> settings.save(lead, off)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> settings.history(lead, RULE)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> shadows.counts(lead)).isInstanceOf(Problem.class);
    }

    @Test
    void refuses_rules_and_figures_that_are_none() {
        assertThatThrownBy(() -> settings.save(admin, new RuleSetting("no-rule", RuleState.ON, Map.of())))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> settings.save(admin, new RuleSetting(RULE, RuleState.ON, Map.of("days", 3.0))))
                .isInstanceOf(Problem.class);
        String figure = RuleTexts.of(WITH_FIGURES).orElseThrow().thresholds()[0].name();
        assertThatThrownBy(() ->
                        settings.save(admin, new RuleSetting(WITH_FIGURES, RuleState.ON, Map.of(figure, Double.NaN))))
                .isInstanceOf(Problem.class);
        assertThat(settings.choice(admin.team()).settings()).isEmpty();
    }

    @Test
    void holds_for_one_team_only() {
        settings.save(admin, new RuleSetting(RULE, RuleState.OFF, Map.of()));
        assertThat(settings.choice(portal.team()).settings()).isEmpty();
    }

    @Test
    void hides_what_a_rule_in_shadow_says_and_forgets_what_one_that_is_off_said() {
        capture();
        assertThat(shown()).isEqualTo(1);
        set(RuleState.SHADOW);
        assertThat(shown()).isZero();
        assertThat(shadows.counts(admin)).containsEntry(RULE, 1);
        set(RuleState.OFF);
        assertThat(shown()).isZero();
        assertThat(shadows.counts(admin)).isEmpty();
        set(RuleState.ON);
        assertThat(shown()).isEqualTo(1);
    }

    private void capture() {
        CaptureRequests.analysed(
                portal,
                admin,
                "https://ida.example/",
                Pages.profile("Ida Sandvik", "I write code. Please pay me in bitcoin.", List.of()),
                clock.instant());
    }

    private void set(RuleState state) {
        settings.save(admin, new RuleSetting(RULE, state, Map.of()));
        JobsDone.await(jdbc, admin.team());
    }

    private int shown() {
        return count(
                "SELECT count(*) FROM finding WHERE team_id = :team AND gone_at IS NULL AND rule = '" + RULE + "'");
    }

    private int count(String sql) {
        return transactions.call(
                admin.team(),
                () -> jdbc.sql(sql)
                        .param("team", admin.team())
                        .query(Integer.class)
                        .single());
    }
}
