package dev.plumbline.portal.shortlist;

import java.util.UUID;

/** Who is on a shortlist, or what was said of them there, is not what it was. Published inside the transaction that keeps it. */
public record ShortlistChanged(int team, UUID shortlist) {}
