package dev.plumbline.portal.shortlist;

import java.time.Instant;
import java.util.UUID;

/**
 * Candidates chosen together.
 *
 * @param size how many candidates are on it
 * @param decided about how many of them something was decided
 */
public record Shortlist(UUID id, String name, UUID createdBy, Instant createdAt, int size, int decided) {}
