package dev.plumbline.portal.reuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.scraper.fingerprint.picture.Picture;
import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import dev.plumbline.scraper.fingerprint.picture.PictureIndex;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds pictures of a team by an index in memory, which takes in what came since the last question and is built anew from the
 * table where it is not there. It may still hold pictures that are gone: whoever asks looks the rows up.
 */
@Component
class PictureSearch {
    private static final int TEAMS = 64;
    private static final int BATCH = 10_000;

    private static final class Held {
        private final PictureIndex index = new PictureIndex();
        private long last;
    }

    private final PictureRepository pictures;
    private final Cache<Integer, Held> byTeam = Caffeine.newBuilder()
            .maximumSize(TEAMS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    PictureSearch(PictureRepository pictures) {
        this.pictures = pictures;
    }

    /** Pictures with the same bytes or a view alike, in the running transaction. */
    Set<Long> find(int team, Picture asked, int most) {
        Set<Long> found = new HashSet<>(pictures.ofFile(team, asked.sha256(), most));
        Held held = byTeam.get(team, _ -> new Held());
        synchronized (held) {
            takeIn(team, held);
            for (PictureHash hash : asked.asked()) {
                found.addAll(held.index.search(hash, PictureLikeness.SAME).keySet());
            }
        }
        return found;
    }

    private void takeIn(int team, Held held) {
        List<PictureRepository.Views> more;
        do {
            more = pictures.after(team, held.last, BATCH);
            for (PictureRepository.Views views : more) {
                views.kept().forEach(hash -> held.index.add(views.id(), hash));
                held.last = views.id();
            }
        } while (more.size() == BATCH);
    }
}
