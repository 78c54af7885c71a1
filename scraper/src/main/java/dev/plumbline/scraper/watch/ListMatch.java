package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.claim.Evidence;

/**
 * Something of a candidate that stands on a list.
 *
 * @param on the entry, and whose list it is on
 * @param mine where it is said
 * @param said in what words
 * @param listed the name or value of the entry that it was compared with
 * @param how why both are taken for the same: {@code equal}, or of names what {@code compare} says
 * @param weak whether the list itself says that this name of the entry is of low quality
 */
public record ListMatch(
        Matter matter, Watched on, Evidence mine, String said, String listed, String how, boolean weak) {}
