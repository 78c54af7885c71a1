package dev.plumbline.portal.watch;

import java.util.UUID;

/** A list, or an import of one, came further. */
public record WatchChanged(int team, UUID list) {}
