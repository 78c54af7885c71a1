package dev.plumbline.portal.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser or script that holds a token. */
public record Device(
        UUID id,
        UUID member,
        String memberName,
        String name,
        String browser,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    /** What stands in the place of the browser where a service holds the token. */
    public static final String SERVICE = "service";

    public Device {
        scopes = Set.copyOf(scopes);
    }

    /** Whether a service holds it, and no browser. */
    public boolean isService() {
        return browser.equals(SERVICE);
    }
}
