package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.LayoutComparison;
import dev.plumbline.scraper.fingerprint.LayoutFeatures;
import dev.plumbline.scraper.fingerprint.LayoutOverlap;
import dev.plumbline.scraper.fingerprint.LayoutRarity;
import dev.plumbline.scraper.fingerprint.LayoutThreshold;
import dev.plumbline.scraper.rule.Reuse.SharedLayout;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds pages of other candidates' own sites that are built alike: few candidates by rare features, each verified exactly. */
@Component
class LayoutReuse {
    /** Pages that are verified for one page. */
    private static final int BEST = 20;

    private final LayoutRepository layouts;
    private final LayoutCounting counting;

    LayoutReuse(LayoutRepository layouts, LayoutCounting counting) {
        this.layouts = layouts;
        this.counting = counting;
    }

    /**
     * What the newest pages of a candidate's own sites have in common with those of others; never two pages of one host.
     *
     * @param profiles the candidate's own
     */
    Map<SharedLayout, UUID> find(int team, Collection<UUID> profiles, List<Reading> latest) {
        Map<SharedLayout, UUID> shared = new LinkedHashMap<>();
        Map<String, Claim.Layout> mine = LayoutKeeping.wanted(latest);
        if (mine.isEmpty()) {
            return shared;
        }
        List<StoredLayout> own = layouts.ofProfiles(team, profiles);
        Set<Long> ownIds = own.stream().map(StoredLayout::id).collect(Collectors.toSet());
        Map<String, Instant> firstSeen = new HashMap<>();
        own.forEach(stored -> firstSeen.put(stored.page(), stored.firstSeen()));
        LayoutRarity rarity = counting.rarity(team);
        mine.forEach((page, layout) -> {
            Instant first = firstSeen.getOrDefault(page, layout.evidence().capturedAt());
            best(team, layout, ownIds, rarity).stream()
                    .filter(other -> !host(other.layout()).equals(host(layout)))
                    .forEach(other -> compare(layout, first, other, rarity, shared));
        });
        return shared;
    }

    private static void compare(
            Claim.Layout mine, Instant first, StoredLayout other, LayoutRarity rarity, Map<SharedLayout, UUID> shared) {
        LayoutOverlap overlap = LayoutComparison.compare(mine, other.layout(), rarity);
        if (LayoutThreshold.isReuse(overlap)) {
            shared.put(
                    new SharedLayout(
                            mine,
                            other.layout().evidence(),
                            other.name(),
                            first,
                            other.firstSeen(),
                            other.layout(),
                            overlap),
                    other.candidate());
        }
    }

    private List<StoredLayout> best(int team, Claim.Layout layout, Set<Long> own, LayoutRarity rarity) {
        List<Long> asked = LayoutFeatures.probed(layout, rarity);
        Map<Long, Set<Long>> holders = new HashMap<>();
        layouts.probe(team, asked, LayoutFeatures.MAX_FREQUENCY + 1)
                .forEach(hit -> holders.computeIfAbsent(hit.feature(), _ -> new HashSet<>())
                        .add(hit.layout()));
        Map<Long, Double> weights = new HashMap<>();
        holders.values().stream()
                .filter(found -> found.size() <= LayoutFeatures.MAX_FREQUENCY)
                .forEach(found -> found.stream()
                        .filter(id -> !own.contains(id))
                        .forEach(id -> weights.merge(id, 1.0 / found.size(), Double::sum)));
        List<Long> best = weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
        return layouts.byId(team, best);
    }

    private static String host(Claim.Layout layout) {
        return layout.evidence().url().host();
    }
}
