package dev.plumbline.portal.shortlist;

import java.util.UUID;

/** A lead decided about a candidate of a shortlist. Published inside the transaction that keeps the decision. */
public record ShortlistDecided(int team, UUID shortlist, UUID candidate) {}
