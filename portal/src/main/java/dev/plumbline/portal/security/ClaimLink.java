package dev.plumbline.portal.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that works once.
 *
 * @param member who sets a password with it; without, whoever opens it becomes the first admin
 */
public record ClaimLink(@Nullable UUID member) {}
