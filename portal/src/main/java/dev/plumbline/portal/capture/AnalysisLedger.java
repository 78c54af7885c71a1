package dev.plumbline.portal.capture;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the analysis writes on a capture: attempts and outcome. */
@Service
public class AnalysisLedger {
    private static final int BATCH = 500;

    private final CaptureRepository captures;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnalysisLedger(
            CaptureRepository captures, TenantTransaction transactions, ApplicationEventPublisher events, Clock clock) {
        this.captures = captures;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Counts an attempt, committed before the work begins; empty where the capture is gone. */
    public Optional<Integer> begin(int team, UUID id) {
        return transactions.call(team, () -> captures.countAttempt(team, id));
    }

    /** How many attempts are counted. */
    public int attempts(int team, UUID id) {
        return transactions.call(
                team, () -> captures.find(team, id).map(StoredCapture::attempts).orElse(0));
    }

    /** The page to read; empty where the capture is gone. */
    public Optional<Capture> page(int team, UUID id) {
        @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
        record Packed(StoredCapture capture, byte[] body) {}
        return transactions
                .call(
                        team,
                        () -> captures.find(team, id)
                                .flatMap(capture -> captures.body(team, id).map(body -> new Packed(capture, body))))
                .map(packed -> new Capture(
                        id,
                        PageUrl.of(packed.capture().url()),
                        packed.capture().capturedAt(),
                        PackedPage.unpack(packed.body())));
    }

    /** The pictures that came with a page and were not dropped yet. */
    public List<CapturedImage> images(int team, UUID id) {
        return transactions.call(team, () -> captures.images(team, id));
    }

    /** Drops the pictures of a page in the running transaction: what they are recognised by is kept. */
    public void dropImages(int team, UUID id) {
        captures.dropImages(team, id);
    }

    /** Writes the outcome in the running transaction, or in one of its own. */
    public void settle(int team, UUID id, CaptureStatus status, @Nullable String reason, String libraryVersion) {
        transactions.run(team, () -> {
            captures.settle(team, id, status, reason, libraryVersion, clock.instant());
            events.publishEvent(new CaptureSettled(team, id));
        });
    }

    /** Gives one settled capture its attempts back, as if it had just been received; false where there is none. */
    public boolean restart(int team, UUID id) {
        return transactions.call(team, () -> captures.restart(team, id));
    }

    /** Deletes a capture with its page and what was read; false where there is none. */
    public boolean delete(int team, UUID id) {
        return transactions.call(team, () -> captures.delete(team, id));
    }

    /**
     * Gives the next captures their attempts back so that they can be analysed again.
     *
     * @param settledBy only captures that another version of the library settled; empty for all
     * @param after the last id of the batch before; null at the beginning
     */
    public List<UUID> restart(int team, String settledBy, @Nullable UUID after) {
        return transactions.call(team, () -> captures.restart(team, settledBy, after, BATCH));
    }
}
