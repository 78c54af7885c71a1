package dev.plumbline.portal.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MembersTest {
    private static final String PASSWORD = "brass lantern over the quay";

    private final TestPortal portal;
    private final TestClock clock;
    private final Members members;
    private final Invitations invitations;
    private final Directory directory;
    private final Setup setup;

    @Autowired
    MembersTest(
            TestPortal portal,
            TestClock clock,
            Members members,
            Invitations invitations,
            Directory directory,
            Setup setup) {
        this.portal = portal;
        this.clock = clock;
        this.members = members;
        this.invitations = invitations;
        this.directory = directory;
        this.setup = setup;
    }

    @Test
    void the_first_person_makes_a_team_and_is_its_admin_once() {
        String secret = secret(invitations.link(null));
        String email = "first" + portal.team() + "@company.example";

        invitations.makeTeam(secret, "Hiring", email, "Ona Berg", PASSWORD);

        Account admin = directory.account(email).orElseThrow();
        assertThat(admin.member().role()).isEqualTo(Role.ADMIN);
        assertThat(directory.teamName(admin.member().team())).isEqualTo("Hiring");
        assertThat(setup.next(admin.member())).contains(SetupStep.YOU);
        assertProblem(404, () -> invitations.makeTeam(secret, "Second", "x" + email, "Somebody", PASSWORD));
    }

    @Test
    void a_link_is_over_after_a_week_and_an_invitation_makes_no_team() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        String secret = secret(members.invite(admin, "late" + admin.team() + "@team.example", "Late", Role.LEAD));
        assertProblem(404, () -> invitations.makeTeam(secret, "Team", "a@b.example", "A", PASSWORD));

        clock.advance(Duration.ofDays(8));

        assertProblem(404, () -> invitations.accept(secret, PASSWORD));
    }

    @Test
    void only_an_admin_changes_members_and_never_the_own_account() {
        int team = portal.team();
        Member admin = portal.member(team, Role.ADMIN);
        Member lead = portal.member(team, Role.LEAD);

        assertProblem(403, () -> members.invite(lead, "n@team.example", "N", Role.ADMIN));
        assertProblem(403, () -> members.setRole(lead, lead.id(), Role.ADMIN));
        assertProblem(403, () -> members.setDisabled(lead, admin.id(), true));
        assertProblem(403, () -> members.signOutEverywhere(lead, admin.id()));
        assertProblem(409, () -> members.setRole(admin, admin.id(), Role.LEAD));
        assertProblem(409, () -> members.setDisabled(admin, admin.id(), true));
    }

    @Test
    void a_member_of_another_team_is_nobody() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        UUID stranger = portal.recruiter().id();

        assertProblem(404, () -> members.setRole(admin, stranger, Role.LEAD));
        assertProblem(404, () -> members.setDisabled(admin, stranger, true));
        assertProblem(404, () -> members.signOutEverywhere(admin, stranger));
        assertProblem(404, () -> members.linkAgain(admin, stranger));
        assertThat(members.list(admin))
                .extracting(account -> account.member().id())
                .containsExactly(admin.id());
    }

    @Test
    void what_is_no_address_no_name_or_taken_is_refused() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        String email = "taken" + admin.team() + "@team.example";
        members.invite(admin, email, "First", Role.LEAD);

        assertProblem(409, () -> members.invite(admin, email.toUpperCase(java.util.Locale.ROOT), "Again", Role.LEAD));
        assertProblem(400, () -> members.invite(admin, "nobody", "Name", Role.LEAD));
        assertProblem(400, () -> members.invite(admin, "a@b.example", " ", Role.LEAD));
    }

    private static void assertProblem(int status, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
    }

    private static String secret(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
