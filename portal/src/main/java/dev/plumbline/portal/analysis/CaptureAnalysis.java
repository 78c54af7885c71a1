package dev.plumbline.portal.analysis;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Profiles;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.capture.AnalysisLedger;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.capture.CapturedImage;
import dev.plumbline.portal.reuse.CapturedPicture;
import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.picture.Picture;
import dev.plumbline.scraper.fingerprint.picture.PictureReading;
import dev.plumbline.scraper.fingerprint.picture.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * From a capture to findings. An attempt is counted before the work, so a page that takes the whole portal down is
 * counted too; after three it is quarantined with its reason. A database that is away is not the page's fault.
 */
@Component
class CaptureAnalysis {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureAnalysis.class);
    private static final int ATTEMPTS = 3;

    private final AnalysisLedger captures;
    private final Profiles profiles;
    private final Reuses reuses;
    private final CandidateCheck check;
    private final Ripples ripples;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final PageReading reading;
    private final Drift drift;

    /** Captures whose last attempt on this node ended with the database away: their next attempt is not counted. */
    private final Set<UUID> excused = ConcurrentHashMap.newKeySet();

    CaptureAnalysis(
            AnalysisLedger captures,
            Profiles profiles,
            Reuses reuses,
            CandidateCheck check,
            Ripples ripples,
            TeamTurn turn,
            TenantTransaction transactions,
            PageReading reading,
            Drift drift) {
        this.captures = captures;
        this.profiles = profiles;
        this.reuses = reuses;
        this.check = check;
        this.ripples = ripples;
        this.turn = turn;
        this.transactions = transactions;
        this.reading = reading;
        this.drift = drift;
    }

    void run(int team, UUID id) {
        if (!excused.remove(id)) {
            Optional<Integer> attempt = captures.begin(team, id);
            if (attempt.isEmpty()) {
                return;
            }
            if (attempt.get() > ATTEMPTS) {
                quarantine(team, id, "The portal stopped each time while it read this page.");
                return;
            }
        }
        try {
            Optional<Capture> page = captures.page(team, id);
            if (page.isPresent()) {
                Reading read = reading.of(page.get());
                List<CapturedPicture> pictures = pictures(team, id);
                transactions.run(team, () -> store(team, read, pictures));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            failed(team, id, failure);
        }
    }

    /** Outside the transaction: a picture takes a few milliseconds. */
    private List<CapturedPicture> pictures(int team, UUID id) {
        List<CapturedPicture> read = new ArrayList<>();
        for (CapturedImage image : captures.images(team, id)) {
            switch (Pictures.read(image.content())) {
                case PictureReading.Read(Picture picture) -> read.add(new CapturedPicture(image.url(), picture));
                case PictureReading.Refused(String reason) -> LOG.debug("A picture of capture {}: {}", id, reason);
            }
        }
        return read;
    }

    private void store(int team, Reading read, List<CapturedPicture> pictures) {
        turn.take(team);
        profiles.enter(team, read, Scraper.VERSION).ifPresent(entered -> {
            UUID candidate = entered.profile().candidate();
            reuses.keep(team, entered.profile(), entered.latest());
            reuses.keep(team, entered.profile(), read, pictures);
            ripples.spread(team, candidate, check.run(team, candidate), entered.changed());
        });
        CaptureStatus status = read.abnormal() == null ? CaptureStatus.ANALYSED : CaptureStatus.ABNORMAL;
        captures.dropImages(team, read.capture());
        drift.keep(team, read);
        captures.settle(team, read.capture(), status, read.abnormal(), Scraper.VERSION);
    }

    private void failed(int team, UUID id, Throwable failure) {
        if (DatabaseFault.isOne(failure)) {
            excused.add(id);
            throw new AnalysisFailed(failure);
        }
        LOG.warn("Capture {} could not be analysed", id, failure);
        if (captures.attempts(team, id) >= ATTEMPTS) {
            quarantine(team, id, "Three attempts failed, the last with: " + Reasons.of(failure));
        } else {
            throw new AnalysisFailed(failure);
        }
    }

    private void quarantine(int team, UUID id, String reason) {
        captures.settle(team, id, CaptureStatus.FAILED, reason, Scraper.VERSION);
    }
}
