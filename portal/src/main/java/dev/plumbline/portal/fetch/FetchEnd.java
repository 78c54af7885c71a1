package dev.plumbline.portal.fetch;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.CaptureBody;
import dev.plumbline.portal.capture.CaptureService;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what came of asking for a page; a page becomes a capture like any other, in the same transaction. */
@Component
class FetchEnd {
    private static final CaptureBody.Client CLIENT = new CaptureBody.Client("plumbline-fetch", "1");

    private final FetchRepository fetches;
    private final CaptureService captures;
    private final Directory directory;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FetchEnd(
            FetchRepository fetches,
            CaptureService captures,
            Directory directory,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.fetches = fetches;
        this.captures = captures;
        this.directory = directory;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Without a page. */
    void without(int team, LinkFetch fetch, Outcome outcome, @Nullable String reason) {
        transactions.run(team, () -> keep(team, fetch, outcome, reason, null));
    }

    /** With the page of a fetch shortly before. */
    void fetchedBefore(int team, LinkFetch fetch, UUID capture) {
        transactions.run(
                team, () -> keep(team, fetch, Outcome.FETCHED, "It was fetched less than an hour before.", capture));
    }

    /** With a page; returns its capture. */
    UUID with(int team, LinkFetch fetch, FetchUrl page, String html) {
        return transactions.call(team, () -> {
            UUID capture = captures.receive(
                            asking(team, fetch),
                            fetch.id(),
                            new CaptureBody(page.toString(), "", clock.instant(), html, null, null, null, CLIENT))
                    .id();
            keep(team, fetch, Outcome.FETCHED, null, capture);
            return capture;
        });
    }

    private Member asking(int team, LinkFetch fetch) {
        return directory
                .account(fetch.member())
                .filter(Account::active)
                .map(Account::member)
                .filter(member -> member.team() == team)
                .orElseThrow(() -> new FetchFailure(
                        Outcome.SWITCHED_OFF, "Whoever asked for this page is no member of the team any more."));
    }

    private void keep(int team, LinkFetch fetch, Outcome outcome, @Nullable String reason, @Nullable UUID capture) {
        fetches.end(team, fetch.id(), outcome, reason, capture, clock.instant());
        events.publishEvent(new FetchChanged(team, fetch.profile()));
    }
}
