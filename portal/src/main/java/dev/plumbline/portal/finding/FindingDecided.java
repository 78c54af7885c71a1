package dev.plumbline.portal.finding;

import java.util.UUID;

/** A person answered a finding. Published inside the transaction that keeps the answer. */
public record FindingDecided(int team, UUID finding, DispositionState state) {}
