package dev.plumbline.portal.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of all teams.
 *
 * @param waiting due and not begun
 * @param running being done
 * @param later due later, first tries and next ones
 * @param failing whose last try failed; each is tried again
 * @param oldest since when the first waiting one is due; null where none waits
 */
public record Queue(
        long waiting,
        long running,
        long later,
        long failing,
        @Nullable Instant oldest) {}
