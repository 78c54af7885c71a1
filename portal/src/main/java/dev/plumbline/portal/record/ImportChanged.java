package dev.plumbline.portal.record;

import java.util.UUID;

/** An import came further, or was undone. */
record ImportChanged(int team, UUID importId) {}
