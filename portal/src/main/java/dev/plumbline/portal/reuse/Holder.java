package dev.plumbline.portal.reuse;

import java.util.UUID;

/**
 * The account that holds what is shared, and whose it is.
 *
 * @param name the candidate's
 */
public record Holder(UUID profile, UUID candidate, String name, String site, String url) {}
