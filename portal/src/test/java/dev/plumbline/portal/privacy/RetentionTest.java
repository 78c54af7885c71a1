package dev.plumbline.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.audit.AuditChain;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Shortlists;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RetentionTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final PrivacySetting IN_FORCE = new PrivacySetting(true, 30, 90, 180, null, false, "");

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    TestClock clock;

    @Autowired
    Retention retention;

    @Autowired
    PrivacySettings settings;

    @Autowired
    Holds holds;

    @Autowired
    Erasures erasures;

    @Autowired
    Shortlists shortlists;

    @Autowired
    Candidates candidates;

    @Autowired
    AuditChain chain;

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
    void nobody_is_erased_before_an_admin_puts_the_periods_in_force() {
        UUID person = data.candidate(admin, "Nadia Ferrant");
        clock.advance(DAY.multipliedBy(400));

        run();

        assertThat(isThere(person)).isTrue();
        assertThat(retention.preview(admin, PrivacySetting.PROPOSED).of(KeptClass.NOT_SHORTLISTED))
                .isEqualTo(1);
    }

    @Test
    void who_is_on_no_shortlist_goes_after_thirty_days_and_not_an_hour_before() {
        settings.set(admin, IN_FORCE);
        UUID person = data.candidate(admin, "Nadia Ferrant");

        clock.advance(DAY.multipliedBy(30).minus(HOUR));
        run();
        assertThat(isThere(person)).isTrue();

        clock.advance(HOUR);
        run();
        assertThat(isThere(person)).isFalse();
        assertThat(erasures.list(admin, 10)).singleElement().satisfies(done -> {
            assertThat(done.reason()).isEqualTo(ErasureReason.RETENTION);
            assertThat(done.state()).isEqualTo(Erasure.State.DONE);
            assertThat(done.askedBy()).isNull();
        });
        assertThat(chain.verify(admin.team())).isEmpty();
    }

    @Test
    void who_is_dismissed_goes_after_ninety_days_and_not_an_hour_before() {
        settings.set(admin, IN_FORCE);
        UUID person = decided(Decision.NOT_PROCEEDING);

        clock.advance(DAY.multipliedBy(90).minus(HOUR));
        run();
        assertThat(isThere(person)).isTrue();

        clock.advance(HOUR.multipliedBy(2));
        run();
        assertThat(isThere(person)).isFalse();
    }

    @Test
    void who_is_engaged_stays_until_the_team_sets_a_period_and_that_is_over() {
        settings.set(admin, IN_FORCE);
        UUID person = decided(Decision.PROCEED);
        clock.advance(DAY.multipliedBy(1000));
        run();
        assertThat(isThere(person)).isTrue();

        settings.set(admin, new PrivacySetting(true, 30, 90, 180, 1001, false, ""));
        run();
        assertThat(isThere(person)).isTrue();

        clock.advance(DAY.multipliedBy(2));
        run();
        assertThat(isThere(person)).isFalse();
    }

    @Test
    void who_is_held_stays_and_a_hold_needs_a_reason() {
        settings.set(admin, IN_FORCE);
        UUID person = data.candidate(admin, "Nadia Ferrant");
        assertThatThrownBy(() -> holds.hold(admin, person, "  ")).hasMessageContaining("why");
        holds.hold(admin, person, "A claim before the labour court");
        clock.advance(DAY.multipliedBy(31));

        assertThat(retention.preview(admin, IN_FORCE).total()).isZero();
        run();
        assertThat(isThere(person)).isTrue();

        holds.lift(admin, person);
        run();
        assertThat(isThere(person)).isFalse();
    }

    @Test
    void pages_about_nobody_go_with_their_days_and_what_is_pinned_stays() {
        settings.set(admin, IN_FORCE);
        UUID page = data.capture(admin, "https://gighub.example/search?q=java");
        UUID pinned = data.capture(admin, "https://gighub.example/search?q=kotlin");
        transactions.run(
                admin.team(),
                () -> jdbc.sql(
                                "INSERT INTO capture_pin (team_id, capture_id, reason) VALUES (:team, :id, 'reading-case/1')")
                        .param("team", admin.team())
                        .param("id", pinned)
                        .update());
        clock.advance(DAY.multipliedBy(31));

        assertThat(retention.preview(admin, IN_FORCE).pages()).isEqualTo(1);
        run();

        assertThat(count("SELECT count(*) FROM capture WHERE id = '" + page + "'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM capture WHERE id = '" + pinned + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_period_that_is_none_is_refused_and_a_change_is_in_the_audit_log() {
        assertThatThrownBy(() -> settings.set(admin, new PrivacySetting(true, 0, 90, 180, null, false, "")))
                .hasMessageContaining("1 to 3,650");
        assertThatThrownBy(() -> settings.set(portal.member(admin.team(), Role.LEAD), IN_FORCE))
                .hasMessageContaining("Your role");
        settings.set(admin, IN_FORCE);

        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'periods-set'"))
                .isEqualTo(1);
    }

    @Test
    void another_teams_people_are_kept_by_that_teams_periods() {
        settings.set(admin, IN_FORCE);
        Member other = portal.member(portal.team(), Role.ADMIN);
        UUID theirs = data.candidate(other, "Nadia Ferrant");
        clock.advance(DAY.multipliedBy(31));

        run();
        retention.run(other.team());

        assertThat(candidates.find(other, theirs)).isPresent();
    }

    private UUID decided(Decision decision) {
        UUID person = data.candidate(admin, "Nadia Ferrant");
        UUID list = shortlists.create(admin, "Backend");
        shortlists.add(admin, list, person, "");
        shortlists.decide(admin, list, person, decision, "As we said on the phone");
        return person;
    }

    private void run() {
        retention.run(admin.team());
        JobsDone.await(jdbc, admin.team());
    }

    private boolean isThere(UUID person) {
        return candidates.find(admin, person).isPresent();
    }

    private long count(String query) {
        return transactions.call(
                admin.team(), () -> jdbc.sql(query).query(Long.class).single());
    }
}
