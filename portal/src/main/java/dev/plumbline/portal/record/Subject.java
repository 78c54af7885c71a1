package dev.plumbline.portal.record;

import dev.plumbline.portal.base.StorableText;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account in one of the employer's systems.
 *
 * @param subject the account: an e-mail address, a contractor's number
 * @param name as the system has it
 * @param sources where it occurs, comma separated
 * @param judgement a member's answer that it is the candidate; null while nobody said so
 */
public record Subject(
        String subject,
        @Nullable String name,
        String sources,
        int rows,
        Instant last,
        @Nullable UUID judgement,
        @Nullable UUID candidate,
        @Nullable String candidateName) {
    /** The longest kept, in characters: as long as an e-mail address can be. */
    private static final int LONGEST = 320;

    /** A subject in the one spelling in which it is looked up. */
    static String spelled(String subject) {
        String cut = subject.strip();
        return StorableText.of(cut.substring(0, Math.min(cut.length(), LONGEST)))
                .toLowerCase(Locale.ROOT);
    }
}
