package dev.plumbline.portal.rules;

import java.util.UUID;

/** A try of a setting came further, or somebody paused or ended it. Published inside the transaction that keeps it. */
record RehearsalAdvanced(int team, UUID rehearsal) {}
