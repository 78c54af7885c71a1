package dev.plumbline.portal.reuse;

import java.util.Set;
import java.util.UUID;

/** So many accounts have a text that it is a template now: what is found at each of them is told otherwise. In the running transaction. */
public record TemplateFound(int team, Set<UUID> candidates) {
    public TemplateFound {
        candidates = Set.copyOf(candidates);
    }
}
