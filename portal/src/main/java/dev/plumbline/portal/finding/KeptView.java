package dev.plumbline.portal.finding;

import java.util.UUID;

/**
 * A view that a member kept under a name.
 *
 * @param shared whether the whole team sees it
 */
public record KeptView(UUID id, String name, UUID owner, boolean shared, ListChoice choice) {}
