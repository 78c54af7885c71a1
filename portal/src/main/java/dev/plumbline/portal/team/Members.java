package dev.plumbline.portal.team;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who belongs to the team. */
@Service
public class Members {
    private final Directory directory;
    private final Invitations invitations;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;

    Members(
            Directory directory,
            Invitations invitations,
            TenantTransaction transactions,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.invitations = invitations;
        this.transactions = transactions;
        this.events = events;
    }

    /** Members by name, disabled ones included. */
    public List<Account> list(Member who) {
        who.require(Action.READ);
        return directory.accounts(who.team());
    }

    /**
     * Adds a member and answers the link with which they set their password.
     *
     * @throws Problem 400 where the address is no address, 409 where it is taken
     */
    public String invite(Member who, String email, String name, Role role) {
        who.require(Action.MANAGE_TEAM);
        Invitations.checkPerson(email, name);
        return transactions.call(who.team(), () -> {
            Member added = directory
                    .addMember(who.team(), email, name.strip(), role)
                    .orElseThrow(() ->
                            new Problem(409, "email-taken", "This e-mail address signs in already: use another one."));
            events.publishEvent(
                    new TeamDeed(who, "member-invited", "member/" + added.id(), Map.of("role", role.name())));
            return invitations.link(added.id());
        });
    }

    /** A new link for somebody who lost theirs, or their password. */
    public String linkAgain(Member who, UUID member) {
        who.require(Action.MANAGE_TEAM);
        return transactions.call(who.team(), () -> {
            Member other = find(who, member);
            events.publishEvent(new TeamDeed(who, "member-invited", "member/" + other.id(), Map.of("again", "true")));
            return invitations.link(other.id());
        });
    }

    /** Gives another role; running sessions of the old one end. */
    public void setRole(Member who, UUID member, Role role) {
        change(who, member, "member-role-set", Map.of("role", role.name()), () -> {
            directory.setRole(who.team(), member, role);
        });
    }

    /** Ends all access at once, or allows it again. */
    public void setDisabled(Member who, UUID member, boolean disabled) {
        change(who, member, disabled ? "member-disabled" : "member-enabled", Map.of(), () -> {
            directory.setDisabled(who.team(), member, disabled);
            directory.signOutEverywhere(member);
        });
    }

    /** Ends all sessions and tokens; oneself may do that too. */
    public void signOutEverywhere(Member who, UUID member) {
        if (!who.id().equals(member)) {
            who.require(Action.MANAGE_TEAM);
        }
        transactions.run(who.team(), () -> {
            find(who, member);
            directory.signOutEverywhere(member);
            events.publishEvent(new TeamDeed(who, "member-signed-out", "member/" + member, Map.of()));
        });
    }

    // An admin changes everybody but oneself: so there is always one left.
    private void change(Member who, UUID member, String action, Map<String, String> details, Runnable change) {
        who.require(Action.MANAGE_TEAM);
        if (who.id().equals(member)) {
            throw new Problem(409, "own-account", "Let another admin change your own account.");
        }
        transactions.run(who.team(), () -> {
            find(who, member);
            change.run();
            events.publishEvent(new TeamDeed(who, action, "member/" + member, details));
        });
    }

    private Member find(Member who, UUID member) {
        return directory
                .account(member)
                .map(Account::member)
                .filter(found -> found.team() == who.team())
                .orElseThrow(Problem::notFound);
    }
}
