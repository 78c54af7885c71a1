package dev.plumbline.portal.reuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.scraper.fingerprint.LayoutFeatures;
import dev.plumbline.scraper.fingerprint.LayoutRarity;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Counts layout features, {@value #BATCH} pages at a time; a count that is behind only makes rarity less exact. */
@Component
class LayoutCounting {
    /** Pages that are counted together: each time the counters are written anew. */
    static final int BATCH = 16;

    private static final int TEAMS = 64;
    private static final LayoutCountRepository.Progress NOTHING = new LayoutCountRepository.Progress(0, 0);

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
        ShingleCounts known = byTeam.get(
                team,
                _ -> new ShingleCounts(
                        counts.slices(team),
                        counts.progress(team).orElse(NOTHING).layouts()));
        return LayoutRarity.of(known, known.passages());
    }

    /** Counts what came since the last time, once there is a batch of it. */
    void countIfDue(int team) {
        LayoutCountRepository.Progress before = counts.progress(team).orElse(NOTHING);
        List<StoredLayout> fresh = layouts.after(team, before.layout(), BATCH);
        if (fresh.size() < BATCH) {
            return;
        }
        Map<Long, Integer> times = new HashMap<>();
        fresh.forEach(stored ->
                LayoutFeatures.all(stored.layout()).forEach(feature -> times.merge(feature, 1, Integer::sum)));
        Map<Integer, byte[]> slices = counts.slices(team);
        int length = ShingleCounts.length(before.layouts() + fresh.size());
        slices.replaceAll((slice, counters) -> ShingleCounts.grown(counters, length));
        TreeSet<Integer> touched = new TreeSet<>();
        times.forEach((feature, more) -> {
            int slice = ShingleCounts.slice(feature);
            byte[] counters = slices.computeIfAbsent(slice, _ -> new byte[length]);
            int place = ShingleCounts.place(feature, counters.length);
            counters[place] = LogCounter.add(counters[place], more, (feature + before.layouts()) * 0x9e3779b97f4a7c15L);
            touched.add(slice);
        });
        touched.forEach(slice -> counts.slice(team, slice, slices.getOrDefault(slice, new byte[0])));
        counts.progress(
                team, new LayoutCountRepository.Progress(fresh.getLast().id(), before.layouts() + fresh.size()));
        byTeam.invalidate(team);
    }
}
