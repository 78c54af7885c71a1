package dev.plumbline.portal.security;

/** What a member is in a team. */
public enum Role {
    RECRUITER,
    LEAD,
    ADMIN,
    AUDITOR;

    /** As people say it. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
