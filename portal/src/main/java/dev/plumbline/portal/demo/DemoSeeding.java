package dev.plumbline.portal.demo;

import dev.plumbline.portal.capture.CaptureBody;
import dev.plumbline.portal.capture.CaptureService;
import dev.plumbline.portal.security.Member;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Captures the demo's pages as a browser would have, over some weeks. The keys are always the same: a second time adds nothing. */
@Component
class DemoSeeding {
    private final CaptureService captures;
    private final Clock clock;

    DemoSeeding(CaptureService captures, Clock clock) {
        this.captures = captures;
        this.clock = clock;
    }

    void seed(Member member, List<DemoPage> pages) {
        pages.forEach(page -> captures.receive(member, key(page), body(page)));
    }

    private CaptureBody body(DemoPage page) {
        return new CaptureBody(
                page.url(),
                page.title(),
                clock.instant().minus(page.age()),
                page.html(),
                "en",
                "Europe/Berlin",
                List.of(),
                new CaptureBody.Client("plumbline-demo", "1"));
    }

    /** From the page's address without the port, which may be another one at the next start. */
    private static UUID key(DemoPage page) {
        String name = page.url().replaceFirst(":[0-9]+/", "/") + (page.current() ? " now" : " before");
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
