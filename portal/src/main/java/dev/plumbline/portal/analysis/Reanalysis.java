package dev.plumbline.portal.analysis;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.AnalysisLedger;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.scraper.Scraper;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Analyses captures again: what is derived is recomputed, people's answers stay. */
@Service
public class Reanalysis {
    private static final Logger LOG = LoggerFactory.getLogger(Reanalysis.class);

    private final AnalysisLedger captures;
    private final Jobs jobs;
    private final Directory directory;
    private final TenantTransaction transactions;

    Reanalysis(AnalysisLedger captures, Jobs jobs, Directory directory, TenantTransaction transactions) {
        this.captures = captures;
        this.jobs = jobs;
        this.directory = directory;
        this.transactions = transactions;
    }

    /** Schedules what an earlier version of the library settled. */
    @EventListener(ApplicationReadyEvent.class)
    void afterAnUpgrade() {
        for (int team : directory.teams()) {
            int scheduled = schedule(team, Scraper.VERSION);
            if (scheduled > 0) {
                LOG.info(
                        "{} captures of team {} are analysed again by library version {}",
                        scheduled,
                        team,
                        Scraper.VERSION);
            }
        }
    }

    /** Schedules every settled capture of a team; returns how many. */
    public int again(int team) {
        return schedule(team, "");
    }

    private int schedule(int team, String except) {
        int scheduled = 0;
        @Nullable UUID last = null;
        List<UUID> batch;
        do {
            batch = batch(team, except, last);
            scheduled += batch.size();
            last = batch.isEmpty() ? null : batch.getLast();
        } while (!batch.isEmpty());
        return scheduled;
    }

    private List<UUID> batch(int team, String except, @Nullable UUID after) {
        return transactions.call(team, () -> {
            List<UUID> captured = captures.restart(team, except, after);
            captured.forEach(capture -> jobs.analyse(team, capture));
            return captured;
        });
    }
}
