package dev.plumbline.portal.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.scraper.rule.Norms;
import dev.plumbline.scraper.rule.TeamFacts.Norm;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What is ordinary among the profiles that a team saw last; told anew once an hour, since a few captures move no middle. */
@Component
class TeamNorms {
    private static final int CANDIDATES = 1_000;
    private static final int TEAMS = 1_000;
    private static final Duration FRESH = Duration.ofHours(1);

    private final CandidateLedger candidates;
    private final Cache<Integer, Map<String, Norm>> byTeam;

    TeamNorms(CandidateLedger candidates, Clock clock) {
        this.candidates = candidates;
        this.byTeam = Caffeine.newBuilder()
                .maximumSize(TEAMS)
                .expireAfterWrite(FRESH)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** By the names of {@link Norms}; inside a transaction of the team. */
    Map<String, Norm> of(int team) {
        return byTeam.get(team, key -> Norms.of(candidates.newestOfTeam(key, CANDIDATES)));
    }
}
