package dev.plumbline.portal.security;

import static dev.plumbline.portal.security.Role.ADMIN;
import static dev.plumbline.portal.security.Role.AUDITOR;
import static dev.plumbline.portal.security.Role.LEAD;
import static dev.plumbline.portal.security.Role.RECRUITER;

import java.util.Arrays;

/** What can be done, and by whom: the one table of roles and actions. */
public enum Action {
    READ(RECRUITER, LEAD, ADMIN, AUDITOR),
    CAPTURE(RECRUITER, LEAD, ADMIN),
    TRIAGE(RECRUITER, LEAD, ADMIN),
    JOIN_ACCOUNTS(RECRUITER, LEAD, ADMIN),
    SHORTLIST(RECRUITER, LEAD, ADMIN),
    PAIR_DEVICE(RECRUITER, LEAD, ADMIN),
    DECIDE(LEAD, ADMIN),
    DISMISS_EVERYWHERE(LEAD, ADMIN),
    SEE_AUDIT(ADMIN, AUDITOR),
    MANAGE_TEAM(ADMIN),
    SEE_QUARANTINE(ADMIN);

    private final int roles;

    Action(Role... roles) {
        this.roles = Arrays.stream(roles).mapToInt(role -> 1 << role.ordinal()).sum();
    }

    /** Whether a role may. */
    public boolean allowedTo(Role role) {
        return (roles >> role.ordinal() & 1) == 1;
    }
}
