package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.claim.Claim;

/**
 * The unit of reuse: one bio, one project, one job, one review, at most 150 words.
 *
 * @param kind the kind of claim it was cut from, in lower-kebab
 * @param text as on the page
 * @param claim the claim it was cut from
 */
public record Passage(String kind, String text, Claim claim) {}
