package dev.plumbline.portal.analysis;

import dev.plumbline.portal.reuse.Refingerprinting;
import dev.plumbline.portal.reuse.ShingleCounting;
import dev.plumbline.portal.security.Directory;
import org.springframework.stereotype.Component;

/** What is done for one team after the other, in the background. */
@Component
class AllTeams {
    private final Directory directory;
    private final ShingleCounting counting;
    private final Refingerprinting refingerprinting;

    AllTeams(Directory directory, ShingleCounting counting, Refingerprinting refingerprinting) {
        this.directory = directory;
        this.counting = counting;
        this.refingerprinting = refingerprinting;
    }

    void countShingles() {
        directory.teams().forEach(team -> {
            // Making fingerprints anew counts for itself.
            if (!refingerprinting.scheduleWhereDue(team)) {
                counting.refresh(team);
            }
        });
    }
}
