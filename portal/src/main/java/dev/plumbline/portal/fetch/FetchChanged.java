package dev.plumbline.portal.fetch;

import java.util.UUID;

/** A link of a profile is asked for, or something came of it; in the running transaction. */
record FetchChanged(int team, UUID profile) {}
