package dev.plumbline.portal.rules;

import java.util.UUID;

/** What a rule in shadow, or one that is tried out, says of a candidate's pages. */
public record ShadowFinding(UUID candidate, String headline) {}
