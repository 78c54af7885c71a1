package dev.plumbline.portal.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.capture.PageUrl;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One step on the way to a page: at most one request to one host. */
@Component
class FetchStep {
    /** Between two requests to a host, as the design asks. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int CAP = 5 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_PAGES = 2000;
    private static final Duration KEPT = Duration.ofHours(1);

    private record Page(int team, String url) {}

    private final FetchRepository fetches;
    private final FetchEnd end;
    private final TeamPolicy policy;
    private final Robots robots;
    private final WebClient web;
    private final HostTurns turns;
    private final TenantTransaction transactions;
    private final Cache<Page, UUID> pages;

    FetchStep(
            FetchRepository fetches,
            FetchEnd end,
            TeamPolicy policy,
            Robots robots,
            WebClient web,
            HostTurns turns,
            TenantTransaction transactions,
            Clock clock) {
        this.fetches = fetches;
        this.end = end;
        this.policy = policy;
        this.robots = robots;
        this.web = web;
        this.turns = turns;
        this.transactions = transactions;
        this.pages = Caffeine.newBuilder()
                .maximumSize(MOST_PAGES)
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Goes one step; returns how long to wait before the next, empty at the end. */
    Optional<Duration> run(int team, UUID id) {
        Optional<LinkFetch> found = transactions.call(team, () -> fetches.find(team, id));
        if (found.isEmpty() || found.get().outcome() != null) {
            return Optional.empty();
        }
        try {
            return step(team, found.get());
        } catch (FetchFailure failure) {
            end.without(team, found.get(), failure.outcome(), failure.getMessage());
            return Optional.empty();
        } catch (Problem refused) {
            // Whoever asked may not capture any more.
            end.without(team, found.get(), Outcome.SWITCHED_OFF, refused.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Duration> step(int team, LinkFetch fetch) {
        if (!policy.allowsFetching(team)) {
            throw new FetchFailure(Outcome.SWITCHED_OFF, "The team's policy does not allow fetching.");
        }
        FetchUrl page = FetchUrl.parse(fetch.at());
        if (!PageUrl.parse(fetch.at()).map(Portfolios::mayBeOwn).orElse(false)) {
            throw new FetchFailure(
                    Outcome.NOT_A_PORTFOLIO, "The link leads to a marketplace, a network or a code host.");
        }
        @Nullable UUID fresh = pages.getIfPresent(new Page(team, fetch.url()));
        if (fresh != null) {
            end.fetchedBefore(team, fetch, fresh);
            return Optional.empty();
        }
        BaseRobotRules rules = robots.rules(team, page);
        if (rules != null) {
            requireAllowed(rules, page);
        }
        String host = rules == null ? robots.next(team, page).host() : page.host();
        Optional<Duration> wait = turns.take(team, host, DEADLINE.plus(PAUSE));
        return wait.isPresent() ? wait : ask(team, fetch, page, rules, host);
    }

    private Optional<Duration> ask(
            int team, LinkFetch fetch, FetchUrl page, @Nullable BaseRobotRules rules, String host) {
        try {
            if (rules == null) {
                robots.ask(team, page, DEADLINE);
                return Optional.of(Duration.ZERO);
            }
            return settle(team, fetch, page, web.get(page, CAP, DEADLINE));
        } finally {
            turns.release(team, host, pause(robots.rules(team, page)));
        }
    }

    private Optional<Duration> settle(int team, LinkFetch fetch, FetchUrl page, FetchedPage answer) {
        if (answer.location() != null) {
            if (fetch.hops() >= MOST_REDIRECTS) {
                throw new FetchFailure(
                        Outcome.TOO_MANY_REDIRECTS,
                        "The link is redirected more than %d times.".formatted(MOST_REDIRECTS));
            }
            String next = page.resolve(answer.location()).toString();
            transactions.run(team, () -> fetches.move(team, fetch.id(), next, fetch.hops() + 1));
            return Optional.of(Duration.ZERO);
        }
        if (answer.status() != 200) {
            throw new FetchFailure(Outcome.DEAD, "The site answered %d.".formatted(answer.status()));
        }
        if (!answer.isPage()) {
            throw new FetchFailure(Outcome.NOT_A_PAGE, "The link leads to a file that is no web page.");
        }
        pages.put(new Page(team, fetch.url()), end.with(team, fetch, page, answer.html()));
        return Optional.empty();
    }

    private static void requireAllowed(BaseRobotRules rules, FetchUrl page) {
        if (rules.isDeferVisits()) {
            throw new FetchFailure(
                    Outcome.ROBOTS_AWAY, "The site's robots.txt could not be read, so nothing of the site is asked.");
        }
        if (!rules.isAllowed(page.toString())) {
            throw new FetchFailure(
                    Outcome.DISALLOWED, "The site's robots.txt does not allow robots to ask for this page.");
        }
    }

    /** The pause that the site asks for, within bounds. */
    private static Duration pause(@Nullable BaseRobotRules rules) {
        Duration asked = Duration.ofMillis(rules == null ? 0 : Math.max(0, rules.getCrawlDelay()));
        Duration longer = asked.compareTo(PAUSE) > 0 ? asked : PAUSE;
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
