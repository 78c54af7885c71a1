package dev.plumbline.portal.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member as the directory keeps it: what signing in and the team's page need beside the member. */
public record Account(
        Member member,
        String email,
        @Nullable String passwordHash,
        @Nullable Instant disabledAt,
        @Nullable Instant signedOutAt,
        Instant createdAt) {

    /** Whether the member may sign in. */
    public boolean active() {
        return disabledAt == null;
    }

    /** Whether a session that began then still holds. */
    boolean holds(Instant signedIn) {
        return active() && (signedOutAt == null || signedOutAt.isBefore(signedIn));
    }
}
