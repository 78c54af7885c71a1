package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim.Link;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Dossier.LinkedReading;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@RuleInfo(
        id = "linked-page-is-gone",
        summary = "A page that a profile gives as the candidate's own is gone, closed or for sale",
        severity = Severity.NOTE,
        family = Family.CONTACT,
        standing = Standing.ALONE,
        indicators = "P10 L52 L20",
        ask = "This page of yours is not there any more. What was on it, and where is the work now?",
        innocentExplanations = {
            "The link leads to a page of an employer, a school or a client",
            "The page shows itself only to people who are logged in",
            "The profile is old, and the page was given up since",
            "The site closed or was down when the page was read"
        })
final class LinkedPageGone implements Rule {

    private static final int MOST = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<AccountKey, Finding> byTarget = new LinkedHashMap<>();
        Stream.concat(dossier.linked().stream(), own(dossier))
                .filter(linked -> linked.target().kind() == PageKind.REMOVED)
                .filter(linked -> linked.link().linkKind().isOwn())
                .forEach(linked -> byTarget.putIfAbsent(linked.target().account(), finding(linked)));
        return byTarget.values().stream().limit(MOST).toList();
    }

    /** Pages behind links that were joined to the candidate. */
    private static Stream<LinkedReading> own(Dossier dossier) {
        List<Reading> pages = dossier.latest();
        return pages.stream()
                .filter(page -> page.kind() == PageKind.REMOVED)
                .flatMap(gone -> pages.stream()
                        .flatMap(page -> page.claims(Link.class))
                        .filter(link -> gone.account().equals(link.target())
                                || gone.url().canonical().equals(link.url().canonical()))
                        .limit(1)
                        .map(link -> new LinkedReading(link, gone)));
    }

    private Finding finding(LinkedReading linked) {
        Link link = linked.link();
        Reading gone = linked.target();
        LocalDate day = LocalDate.ofInstant(gone.capturedAt(), ZoneOffset.UTC);
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Linked page is gone: " + Sides.quoted(link.text()) + " on "
                        + link.evidence().site().label() + " leads to "
                        + Sides.quoted(gone.url().host()),
                "On " + day + " (UTC) the page behind the link said that it is removed, closed or for sale.",
                List.of(new Finding.Feature("Page", link.text(), gone.url().host(), "gone on " + day)),
                link);
    }
}
