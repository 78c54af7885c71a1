package dev.plumbline.portal.candidate;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's answer to the question whether two profiles are the same person.
 *
 * @param a the profile whose id sorts first
 */
public record Judgement(UUID id, UUID a, UUID b, SameAnswer answer, UUID member, Instant at) {
    /** The other profile. */
    public UUID other(UUID profile) {
        return profile.equals(a) ? b : a;
    }
}
