package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.fingerprint.KnownText;
import java.time.Instant;
import java.util.UUID;

/**
 * A text that many accounts have, as lists show it.
 *
 * @param kind public, stock or unknown
 * @param label whose it is; for an unknown one that many accounts have it
 * @param text what its holders have in common
 * @param passages that are made of it
 * @param firstSeen when the team first captured it
 */
public record Template(
        UUID id,
        KnownText.Kind kind,
        String label,
        String text,
        long passages,
        long accounts,
        long sites,
        Instant firstSeen) {}
