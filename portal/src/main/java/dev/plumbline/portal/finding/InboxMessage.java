package dev.plumbline.portal.finding;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that ended and that the whole team is told of, beside its findings.
 *
 * @param headline what ended
 * @param text what came of it
 * @param path the screen that says more, without a leading slash
 */
public record InboxMessage(UUID id, Instant at, String headline, String text, String path) {}
