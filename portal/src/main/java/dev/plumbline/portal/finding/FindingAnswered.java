package dev.plumbline.portal.finding;

import java.util.UUID;

/** A person answered a finding of a candidate, or took the answer back. Published inside the transaction that did it. */
public record FindingAnswered(int team, UUID candidate) {}
