package dev.plumbline.portal.reuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.scraper.fingerprint.KnownTexts;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts that a team knows, in memory. Each change gets a new revision in its own transaction, so a copy is never
 * older than what the asking transaction sees, on any node.
 */
@Component
class KnownTextBook {
    private static final int TEAMS = 64;

    private record Copy(UUID revision, KnownTexts texts) {}

    private final KnownTextRepository texts;
    private final Ids ids;
    private final Cache<Integer, Copy> byTeam =
            Caffeine.newBuilder().maximumSize(TEAMS).build();

    KnownTextBook(KnownTextRepository texts, Ids ids) {
        this.texts = texts;
        this.ids = ids;
    }

    /** The texts of the release and of a team, as the running transaction of that team sees them. */
    KnownTexts of(int team) {
        Optional<UUID> revision = texts.revision(team);
        if (revision.isEmpty()) {
            return KnownTexts.RELEASED;
        }
        @Nullable Copy copy = byTeam.getIfPresent(team);
        if (copy == null || !copy.revision().equals(revision.get())) {
            copy = new Copy(revision.get(), KnownTexts.RELEASED.with(texts.texts(team)));
            byTeam.put(team, copy);
        }
        return copy.texts();
    }

    /** Says, in the running transaction, that a team's texts changed. */
    void changed(int team) {
        texts.revise(team, ids.next());
    }
}
