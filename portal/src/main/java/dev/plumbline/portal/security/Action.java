package dev.plumbline.portal.security;

import static dev.plumbline.portal.security.Role.ADMIN;
import static dev.plumbline.portal.security.Role.AUDITOR;
import static dev.plumbline.portal.security.Role.LEAD;
import static dev.plumbline.portal.security.Role.RECRUITER;

import java.util.Set;

/** What can be done, and by whom: the one table of roles and actions. */
public enum Action {
    READ(RECRUITER, LEAD, ADMIN, AUDITOR),
    CAPTURE(RECRUITER, LEAD, ADMIN),
    TRIAGE(RECRUITER, LEAD, ADMIN),
    JOIN_ACCOUNTS(RECRUITER, LEAD, ADMIN),
    SHORTLIST(RECRUITER, LEAD, ADMIN),
    PAIR_DEVICE(RECRUITER, LEAD, ADMIN),
    IMPORT_RECORDS(LEAD, ADMIN),
    DECIDE(LEAD, ADMIN),
    DISMISS_EVERYWHERE(LEAD, ADMIN),
    SEE_AUDIT(ADMIN, AUDITOR),
    MANAGE_TEAM(ADMIN),
    SET_RULES(ADMIN),
    MANAGE_WATCHLISTS(ADMIN),
    MANAGE_INTEGRATIONS(ADMIN),
    MAINTAIN_READING(ADMIN),
    MANAGE_PRIVACY(ADMIN);

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is immutable; the checker knows Guava's types only.
    private final Set<Role> roles;

    Action(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Whether a role may. */
    public boolean allowedTo(Role role) {
        return roles.contains(role);
    }
}
