package dev.plumbline.portal.capture;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.capture.PageUrl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Captures as they stand. */
@Service
public class Captures {
    private static final int VERSIONS = 50;

    private final CaptureRepository captures;
    private final TenantTransaction transactions;
    private final CaptureWaiting waiting;

    Captures(CaptureRepository captures, TenantTransaction transactions, CaptureWaiting waiting) {
        this.captures = captures;
        this.transactions = transactions;
        this.waiting = waiting;
    }

    /**
     * One capture.
     *
     * @throws Problem 404 where the team has none of this id
     */
    public StoredCapture get(Member member, UUID id) {
        return find(member, id).orElseThrow(Problem::notFound);
    }

    /** One capture, empty where the team has none of this id. */
    public Optional<StoredCapture> find(Member member, UUID id) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> captures.find(member.team(), id));
    }

    /** Whether the team has a capture of this idempotency key. */
    public boolean known(Member member, UUID key) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> captures.hasKey(member.team(), key));
    }

    /** The page's source as it was captured. */
    public String source(Member member, UUID id) {
        member.require(Action.READ);
        return transactions
                .call(member.team(), () -> captures.body(member.team(), id))
                .map(PackedPage::unpack)
                .orElseThrow(Problem::notFound);
    }

    /** The newest captures of a page, newest first. */
    public List<StoredCapture> versions(Member member, PageUrl url) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> captures.versions(member.team(), url.canonical(), VERSIONS));
    }

    /** Captures in the order of their arrival, newest first; of one status, or of any where it is null. */
    public List<StoredCapture> list(
            Member member, @Nullable CaptureStatus status, @Nullable StoredCapture after, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> captures.list(member.team(), status, after, limit));
    }

    /** How often the team captured a page. */
    public int times(Member member, PageUrl url) {
        return transactions.call(member.team(), () -> captures.countVersions(member.team(), url.canonical()));
    }

    /** Waits until a capture's analysis ended, at most so long; holds no connection to the database meanwhile. */
    public StoredCapture await(Member member, UUID id, Duration most) {
        return waiting.await(() -> get(member, id), most);
    }
}
