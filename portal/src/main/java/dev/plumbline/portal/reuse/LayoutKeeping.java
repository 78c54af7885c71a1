package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.LayoutFeatures;
import dev.plumbline.scraper.fingerprint.LayoutRarity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps how the newest pages of a person's own site are built, and the rarest features of each. */
@Component
class LayoutKeeping {
    /** Pages of one site: the first ones tell, the others are built like them. */
    static final int MOST = 5;

    private final LayoutRepository layouts;
    private final LayoutCounting counting;

    LayoutKeeping(LayoutRepository layouts, LayoutCounting counting) {
        this.layouts = layouts;
        this.counting = counting;
    }

    void keep(int team, Profile profile, List<Reading> latest) {
        Map<String, Claim.Layout> wanted = wanted(latest);
        Map<String, Instant> firstSeen = new HashMap<>();
        List<Long> gone = new ArrayList<>();
        for (StoredLayout stored : layouts.ofProfiles(team, Set.of(profile.id()))) {
            firstSeen.put(stored.page(), stored.firstSeen());
            Claim.Layout now = wanted.get(stored.page());
            if (now != null && isSame(now, stored.layout())) {
                wanted.remove(stored.page());
                layouts.update(team, stored.id(), now, first(stored.firstSeen(), now));
            } else {
                gone.add(stored.id());
            }
        }
        if (!gone.isEmpty()) {
            layouts.delete(team, gone);
        }
        if (!wanted.isEmpty()) {
            insert(team, profile, wanted, firstSeen);
        }
    }

    /** The layouts of a candidate's own pages, by the page's canonical address. */
    static Map<String, Claim.Layout> wanted(List<Reading> latest) {
        Map<String, Claim.Layout> byPage = new LinkedHashMap<>();
        latest.stream()
                .filter(reading -> reading.layout() != null && reading.kind().aboutCandidate())
                .limit(MOST)
                .forEach(reading -> byPage.put(reading.url().canonical(), reading.layout()));
        return byPage;
    }

    private void insert(int team, Profile profile, Map<String, Claim.Layout> fresh, Map<String, Instant> firstSeen) {
        LayoutRarity rarity = counting.rarity(team);
        fresh.forEach((page, layout) -> {
            Instant captured = layout.evidence().capturedAt();
            Instant first = first(firstSeen.getOrDefault(page, captured), layout);
            long id = layouts.insert(team, profile.id(), page, layout, first);
            layouts.insertFeatures(team, id, LayoutFeatures.stored(layout, rarity));
        });
        counting.countIfDue(team);
    }

    private static boolean isSame(Claim.Layout now, Claim.Layout stored) {
        return now.classes().equals(stored.classes())
                && now.paths().equals(stored.paths())
                && now.assets().equals(stored.assets());
    }

    private static Instant first(Instant known, Claim.Layout layout) {
        Instant captured = layout.evidence().capturedAt();
        return captured.isBefore(known) ? captured : known;
    }
}
