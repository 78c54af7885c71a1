package dev.plumbline.portal.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.Scope;
import dev.plumbline.portal.team.Devices;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ServiceTokensTest {
    @Autowired
    TestPortal portal;

    @Autowired
    ServiceTokens tokens;

    @Autowired
    Devices devices;

    @Autowired
    TestClock clock;

    Member admin;

    @BeforeEach
    void aTeam() {
        admin = portal.member(portal.team(), Role.ADMIN);
    }

    @Test
    void a_token_does_what_its_scopes_open_and_nothing_else_until_it_is_revoked() {
        String token = tokens.make(admin, "The warehouse", Set.of(Scope.READ), inDays(30));
        assertThat(status("/api/v1/watchlists", token)).isEqualTo(200);
        assertThat(status("/api/v1/webhooks", token)).isEqualTo(403);
        Device kept = tokens.all(admin).getFirst();
        assertThat(kept.scopes()).containsExactly(Scope.READ);
        assertThat(kept.usedAt()).isNotNull();
        assertThat(kept.toString()).doesNotContain(token);
        assertThat(devices.list(admin)).isEmpty();

        tokens.revoke(admin, kept.id());
        assertThat(status("/api/v1/watchlists", token)).isEqualTo(401);
        assertThat(tokens.all(admin)).isEmpty();
    }

    @Test
    void a_token_ends_with_its_day() {
        String token = tokens.make(admin, "The warehouse", Set.of(Scope.READ), inDays(2));
        clock.advance(Duration.ofDays(3));
        assertThat(status("/api/v1/watchlists", token)).isEqualTo(401);
    }

    @Test
    void a_name_scopes_and_a_day_are_asked_for_and_only_an_admin_makes_one() {
        assertThatThrownBy(() -> tokens.make(admin, " ", Set.of(Scope.READ), inDays(2)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> tokens.make(admin, "x", Set.of(), inDays(2))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> tokens.make(admin, "x", Set.of(Scope.READ), inDays(-1)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> tokens.make(admin, "x", Set.of(Scope.READ), inDays(800)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(
                        () -> tokens.make(portal.member(admin.team(), Role.LEAD), "x", Set.of(Scope.READ), inDays(2)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_token_of_another_team_cannot_be_revoked() {
        tokens.make(admin, "The warehouse", Set.of(Scope.READ), inDays(2));
        Member other = portal.member(portal.team(), Role.ADMIN);
        assertThatThrownBy(
                        () -> tokens.revoke(other, tokens.all(admin).getFirst().id()))
                .isInstanceOf(Problem.class);
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private int status(String path, String token) {
        return portal.send(portal.request(path).header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
