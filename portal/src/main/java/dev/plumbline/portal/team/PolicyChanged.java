package dev.plumbline.portal.team;

/** A team allows something else to be compared: what was found before may no longer hold. Published inside the transaction. */
public record PolicyChanged(int team) {}
