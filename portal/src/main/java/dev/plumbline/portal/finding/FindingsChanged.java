package dev.plumbline.portal.finding;

import java.util.UUID;

/** Findings of a candidate, or people's answers to them, are no longer what they were. Published inside the transaction that changed them. */
public record FindingsChanged(int team, UUID candidate) {}
