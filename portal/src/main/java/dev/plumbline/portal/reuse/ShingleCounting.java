package dev.plumbline.portal.reuse;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.scraper.fingerprint.Shingles;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts shingles behind the analysis' back: a count that is behind makes the choice of shingles less clever, and loses nothing. */
@Service
public class ShingleCounting {
    /** Passages counted in one go. */
    private static final int BATCH = 10_000;

    /** Bytes of counters in memory, of all teams together. */
    private static final long MEMORY = 512L << 20;

    private final ShingleCountRepository counts;
    private final TenantTransaction transactions;
    private final LoadingCache<Integer, ShingleCounts> byTeam = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Integer team, ShingleCounts counted) -> counted.size() + 1)
            .refreshAfterWrite(Duration.ofMinutes(1))
            .build(new CacheLoader<>() {
                @Override
                public ShingleCounts load(Integer team) {
                    return loaded(team, null);
                }

                @Override
                public ShingleCounts reload(Integer team, ShingleCounts before) {
                    return loaded(team, before);
                }
            });

    ShingleCounting(ShingleCountRepository counts, TenantTransaction transactions) {
        this.counts = counts;
        this.transactions = transactions;
    }

    /** The counts of a team, at most a minute behind the stored ones. */
    ShingleCounts of(int team) {
        return byTeam.get(team);
    }

    /** Counts the passages that came since the last time; returns how many. */
    public int refresh(int team) {
        int counted = transactions.call(team, () -> count(team));
        if (counted > 0) {
            byTeam.invalidate(team);
        }
        return counted;
    }

    /** Reads the counters anew only where more was counted since. */
    private ShingleCounts loaded(int team, @Nullable ShingleCounts before) {
        return transactions.call(
                team,
                () -> before != null
                                && before.passages() == counts.progress(team).things()
                        ? before
                        : counts.counts(team));
    }

    private int count(int team) {
        List<ShingleCountRepository.Counted> passages =
                counts.uncounted(team, counts.progress(team).last(), BATCH);
        if (passages.isEmpty()) {
            return 0;
        }
        Map<Long, Integer> times = new HashMap<>();
        passages.forEach(passage -> {
            for (long shingle : Shingles.of(passage.text(), passage.own())) {
                times.merge(shingle, 1, Integer::sum);
            }
        });
        counts.add(team, times, passages.getLast().passage(), passages.size());
        return passages.size();
    }
}
