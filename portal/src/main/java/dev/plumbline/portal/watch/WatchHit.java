package dev.plumbline.portal.watch;

import java.util.UUID;

/**
 * A candidate that matches an entry.
 *
 * @param matter what was compared: {@code name}, {@code wallet}
 * @param entry as people call it
 */
public record WatchHit(UUID candidate, String name, String matter, String entry) {}
