package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Words for the places where things are said. */
final class Sides {

    private static final int LONGEST_IN_HEADLINE = 60;

    private Sides() {}

    /** The newest readings that are about the candidate. */
    static List<Reading> pages(Dossier dossier) {
        return dossier.latest().stream()
                .filter(reading -> reading.kind().aboutCandidate())
                .toList();
    }

    /** {@code 'Poland' on GigHub, 'Vietnam' on CodePort}; the place once where both stand on one page. */
    static String both(String left, Claim leftClaim, String right, Claim rightClaim) {
        if (leftClaim.evidence().url().equals(rightClaim.evidence().url())) {
            return quoted(left) + " and " + said(right, rightClaim, leftClaim);
        }
        return said(left, leftClaim, rightClaim) + ", " + said(right, rightClaim, leftClaim);
    }

    /** Where it is said; with the account where the other side is on the same site. */
    static String where(Evidence here, Evidence other) {
        String label = here.site().label();
        return here.site().equals(other.site()) && !here.account().equals(other.account())
                ? label + " (" + here.account().name() + ")"
                : label;
    }

    /** The words in single quotes, cut to what a headline holds. */
    static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_IN_HEADLINE, line.codePointCount(0, line.length())));
        return "'" + line.substring(0, end) + (end < line.length() ? "…" : "") + "'";
    }

    /** The day on which a claim was read, in UTC. */
    static LocalDate day(Claim claim) {
        return LocalDate.ofInstant(claim.evidence().capturedAt(), ZoneOffset.UTC);
    }

    private static String said(String words, Claim at, Claim other) {
        return quoted(words) + " on " + where(at.evidence(), other.evidence());
    }
}
