package dev.plumbline.portal.analysis;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.claim.Reading;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whether sites still look as their adapters expect. */
@Service
public class Drift {
    private static final String ANY_OTHER_SITE = "web";

    private final DriftRepository pages;
    private final TenantTransaction transactions;
    private final Clock clock;

    Drift(DriftRepository pages, TenantTransaction transactions, Clock clock) {
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a page gave and lacked, in the running transaction; pages of sites without an adapter lack nothing. */
    void keep(int team, Reading reading) {
        if (reading.kind().aboutCandidate() && !reading.site().id().equals(ANY_OTHER_SITE)) {
            pages.store(team, reading, Scraper.VERSION);
        }
    }

    /** What was required and not found, by site, version and field; what was missed last comes first. */
    public List<SiteDrift> list(Member member) {
        member.require(Action.MAINTAIN_READING);
        return transactions.call(member.team(), () -> pages.drift(member.team(), Scraper.VERSION, clock.instant()));
    }

    /** How many pages of sites with an adapter the running version read. */
    public int pagesRead(Member member) {
        member.require(Action.MAINTAIN_READING);
        return transactions.call(member.team(), () -> pages.count(member.team(), Scraper.VERSION));
    }
}
