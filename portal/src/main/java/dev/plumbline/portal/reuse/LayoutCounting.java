package dev.plumbline.portal.reuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.scraper.fingerprint.LayoutFeatures;
import dev.plumbline.scraper.fingerprint.LayoutRarity;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts layout features, {@value #BATCH} pages at a time; a count that is behind only makes rarity less exact. */
@Component
class LayoutCounting {
    /** Pages that are counted together: each time the counters are written anew. */
    static final int BATCH = 16;

    private static final int TEAMS = 64;

    private final LayoutCountRepository counts;
    private final LayoutRepository layouts;
    private final Cache<Integer, ShingleCounts> byTeam = Caffeine.newBuilder()
            .maximumSize(TEAMS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    LayoutCounting(LayoutCountRepository counts, LayoutRepository layouts) {
        this.counts = counts;
        this.layouts = layouts;
    }

    /** What features weigh in a team's archive. */
    LayoutRarity rarity(int team) {
        ShingleCounts known = byTeam.get(team, counts::counts);
        return LayoutRarity.of(known, known.passages());
    }

    /** Counts what came since the last time, once there is a batch of it. */
    void countIfDue(int team) {
        List<StoredLayout> fresh = layouts.after(team, counts.progress(team).last(), BATCH);
        if (fresh.size() < BATCH) {
            return;
        }
        Map<Long, Integer> times = new HashMap<>();
        fresh.forEach(stored ->
                LayoutFeatures.all(stored.layout()).forEach(feature -> times.merge(feature, 1, Integer::sum)));
        counts.add(team, times, fresh.getLast().id(), fresh.size());
        byTeam.invalidate(team);
    }
}
