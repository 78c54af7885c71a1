package dev.plumbline.portal.reuse;

/** The making anew of a team's fingerprints came further. Published inside the transaction that keeps it. */
record RemakeAdvanced(int team) {}
