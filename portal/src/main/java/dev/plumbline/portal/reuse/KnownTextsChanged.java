package dev.plumbline.portal.reuse;

import java.util.Set;
import java.util.UUID;

/** A text became a template, or boilerplate, or is none any more: what is found at these candidates is told otherwise. In the running transaction. */
public record KnownTextsChanged(int team, Set<UUID> candidates) {
    public KnownTextsChanged {
        candidates = Set.copyOf(candidates);
    }
}
