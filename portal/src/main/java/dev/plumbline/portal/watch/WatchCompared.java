package dev.plumbline.portal.watch;

import java.util.UUID;

/** All candidates were compared with what an import changed. Published inside the transaction that ended it. */
public record WatchCompared(int team, UUID list, UUID importId, int matched, int hits) {}
