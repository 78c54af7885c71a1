package dev.plumbline.portal.analysis;

import dev.plumbline.portal.reuse.ShingleCounting;
import dev.plumbline.portal.security.Directory;
import org.springframework.stereotype.Component;

/** What is done for one team after the other, in the background. */
@Component
class AllTeams {
    private final Directory directory;
    private final ShingleCounting counting;

    AllTeams(Directory directory, ShingleCounting counting) {
        this.directory = directory;
        this.counting = counting;
    }

    void countShingles() {
        directory.teams().forEach(counting::refresh);
    }
}
