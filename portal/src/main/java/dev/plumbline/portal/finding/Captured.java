package dev.plumbline.portal.finding;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.document.DocumentPage;
import dev.plumbline.scraper.document.GitLogPage;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells evidence on a captured page from rows of imports and from what people saw, which stand under made-up addresses. */
public final class Captured {
    private static final String MADE_UP = ".plumbline.invalid";

    /** Made-up addresses of files that became captures. */
    private static final Set<String> FILES = Set.of(DocumentPage.HOST, GitLogPage.HOST);

    private Captured() {}

    /** The capture that holds a piece of evidence; empty where it stands on no captured page. */
    public static Optional<UUID> capture(Evidence evidence) {
        String host = evidence.url().host();
        boolean captured = !host.endsWith(MADE_UP) || FILES.contains(host);
        return captured ? Optional.of(evidence.capture()) : Optional.empty();
    }
}
