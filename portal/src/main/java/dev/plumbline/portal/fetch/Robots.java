package dev.plumbline.portal.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What sites allow robots, after RFC 9309: without a robots.txt everything, with one that cannot be had nothing. Read
 * one request at a time, since a redirect may lead to a host whose turn it is not.
 */
@Component
class Robots {
    private static final int CAP = 512 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_SITES = 2000;
    private static final Duration KEPT = Duration.ofHours(6);
    private static final Duration AWAY = Duration.ofMinutes(10);
    private static final int GONE = 400;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    private record Site(int team, String origin) {}

    /**
     * How far a site's file was read.
     *
     * @param rules null until it was
     * @param next what to ask for next
     */
    private record Known(@Nullable BaseRobotRules rules, FetchUrl next, int hops) {}

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final WebClient web;
    private final Cache<Site, Known> known;

    Robots(WebClient web, Clock clock) {
        this.web = web;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_SITES)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(com.github.benmanes.caffeine.cache.Expiry.<Site, Known>writing(
                        (site, file) -> file.rules() != null && file.rules().isDeferVisits() ? AWAY : KEPT))
                .build();
    }

    /** The site's rules; null where a request is needed first. */
    @Nullable
    BaseRobotRules rules(int team, FetchUrl page) {
        Known file = known.getIfPresent(new Site(team, page.origin()));
        return file == null ? null : file.rules();
    }

    /** What has to be asked for the rules of a site. */
    FetchUrl next(int team, FetchUrl page) {
        Known file = known.getIfPresent(new Site(team, page.origin()));
        return file == null ? page.robots() : file.next();
    }

    /** Asks for it: afterwards the rules are known, or the next thing to ask for is. */
    void ask(int team, FetchUrl page, Duration deadline) {
        Site site = new Site(team, page.origin());
        Known before = known.get(site, none -> new Known(null, page.robots(), 0));
        known.put(site, after(before, deadline));
    }

    private Known after(Known before, Duration deadline) {
        FetchedPage answer;
        try {
            answer = web.get(before.next(), CAP, deadline);
        } catch (FetchFailure failure) {
            if (failure.outcome() == Outcome.REFUSED) {
                throw failure;
            }
            return away(before);
        }
        if (answer.location() != null) {
            return before.hops() >= MOST_REDIRECTS
                    ? away(before)
                    : new Known(null, before.next().resolve(answer.location()), before.hops() + 1);
        }
        if (answer.status() >= SERVER_ERROR || answer.status() == TOO_MANY) {
            return away(before);
        }
        BaseRobotRules rules = answer.status() >= GONE
                ? parser.failedFetch(GONE)
                : parser.parseContent(before.next().toString(), answer.body(), answer.type(), List.of(WebClient.ROBOT));
        return new Known(rules, before.next(), before.hops());
    }

    private Known away(Known before) {
        return new Known(parser.failedFetch(SERVER_ERROR), before.next(), before.hops());
    }
}
