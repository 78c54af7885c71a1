package dev.plumbline.portal.capture;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.capture.PageUrl;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes captures: what it returns is committed, and the same key again is the same capture. */
@Service
public class CaptureService {
    private final Admission admission;
    private final CaptureBodyReader reader;
    private final CaptureRepository captures;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    CaptureService(
            Admission admission,
            CaptureBodyReader reader,
            CaptureRepository captures,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.admission = admission;
        this.reader = reader;
        this.captures = captures;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes the capture of a request.
     *
     * @param device what sends it: a token's id
     * @param encoding the request's {@code Content-Encoding}
     * @throws Problem 400, 403, 413, 415, 422, 429 or 503 as the HTTP contract says
     */
    public StoredCapture receive(Member member, UUID device, UUID key, InputStream body, @Nullable String encoding) {
        member.require(Action.CAPTURE);
        try (Admission.Place _ = admission.enter(member, device)) {
            return receive(member, key, reader.read(body, encoding));
        }
    }

    /** Takes a capture. */
    public StoredCapture receive(Member member, UUID key, CaptureBody body) {
        member.require(Action.CAPTURE);
        PageUrl url = PageUrl.parse(body.url())
                .orElseThrow(() -> new Problem(
                        422, "not-a-web-page", "Only pages with an http or https address can be captured."));
        List<CaptureBody.Image> images = Images.checked(body.images());
        PackedPage page = PackedPage.of(body.html());
        return transactions.call(member.team(), () -> store(member, key, url, body, page, images));
    }

    private StoredCapture store(
            Member member, UUID key, PageUrl url, CaptureBody body, PackedPage page, List<CaptureBody.Image> images) {
        int team = member.team();
        UUID id = ids.next();
        Instant now = clock.instant();
        if (captures.insert(team, id, key, member.id(), url, body, page, now)) {
            captures.insertBody(team, id, page);
            for (int no = 0; no < images.size(); no++) {
                captures.insertImage(team, id, no, images.get(no));
            }
            events.publishEvent(new CaptureStored(team, id));
            // Last, since it locks the head of the team's chain until the commit.
            audit.add(member, "capture-received", "capture/" + id, Map.of());
        }
        return captures.byKey(team, key);
    }
}
