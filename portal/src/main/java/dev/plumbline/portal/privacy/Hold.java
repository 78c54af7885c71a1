package dev.plumbline.portal.privacy;

import java.time.Instant;
import java.util.UUID;

/** Somebody who is not erased, whatever the periods say and whoever asks: a court or a dispute needs what is known. */
public record Hold(UUID candidate, String name, String reason, UUID member, Instant at) {}
