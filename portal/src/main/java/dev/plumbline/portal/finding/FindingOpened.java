package dev.plumbline.portal.finding;

import java.util.UUID;

/** Something does not line up that did before, or was not compared. Published inside the transaction that found it. */
public record FindingOpened(int team, UUID finding) {}
