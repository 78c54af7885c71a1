package dev.plumbline.scraper.capture;

import java.time.Instant;
import java.util.UUID;

/**
 * One page as one browser saw it, once.
 *
 * @param html the page as its author and its scripts left it: hostile
 * @param capturedAt the browser's time
 */
public record Capture(UUID id, PageUrl url, Instant capturedAt, String html) {}
