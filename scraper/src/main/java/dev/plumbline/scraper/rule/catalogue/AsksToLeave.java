package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "asks-to-leave-the-marketplace",
        summary = "The text of a profile asks to talk outside the marketplace or to be paid in virtual currency",
        severity = Severity.ASK,
        family = Family.CONTACT,
        standing = Standing.ALONE,
        indicators = "R7 M3 M8 P5 P12",
        ask =
                "Your profile asks for another way to talk or to be paid. Would you keep to the marketplace and to a bank account in your name?",
        innocentExplanations = {
            "The same words as a trade: built a bot, reconciled ledgers",
            "A page of their own, where no marketplace stands between",
            "Says that they do not work outside the marketplace",
            "Lives where banks are hard to reach, or works for clients who pay so",
            "The marketplace itself allows direct contact"
        })
final class AsksToLeave implements Rule {

    private static final int MOST_SHOWN = 3;

    /** One sentence that asks, and where. */
    private record Asked(Set<Requests.Kind> kinds, Evidence evidence) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<AccountKey, List<Asked>> byAccount = Sides.pages(dossier).stream()
                .flatMap(AsksToLeave::asked)
                .collect(Collectors.groupingBy(
                        asked -> asked.evidence().account(), LinkedHashMap::new, Collectors.toList()));
        return byAccount.values().stream().map(this::finding).toList();
    }

    /** A request for payment counts anywhere; one to talk elsewhere only where there is a marketplace to leave. */
    private static Stream<Asked> asked(Reading page) {
        boolean marketplace = page.kind() == PageKind.PROFILE
                && !Requests.isOpenSite(page.site().id());
        return page.claims().stream()
                .flatMap(claim -> Requests.in(prose(claim)).stream()
                        .filter(request -> marketplace || request.kinds().contains(Requests.Kind.PAY))
                        .map(request ->
                                new Asked(request.kinds(), Quotes.within(claim.evidence(), request.sentence()))));
    }

    private Finding finding(List<Asked> asked) {
        List<Asked> shown = asked.stream().distinct().limit(MOST_SHOWN).toList();
        Evidence first = shown.getFirst().evidence();
        String what = shown.stream()
                .flatMap(one -> one.kinds().stream())
                .distinct()
                .sorted()
                .map(AsksToLeave::words)
                .collect(Collectors.joining(" and "));
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Asks " + what + ": " + Sides.quoted(first.quote()) + " on "
                        + first.site().label(),
                "The sentence asks for it; the same words about past work are not counted.",
                List.of(),
                shown.stream().map(Asked::evidence).toList());
    }

    private static String words(Requests.Kind kind) {
        return switch (kind) {
            case PAY -> "to be paid in virtual currency";
            case TALK -> "to talk outside the marketplace";
        };
    }

    private static String prose(Claim claim) {
        return switch (claim) {
            case Claim.Bio bio -> bio.text();
            case Claim.Headline headline -> headline.text();
            case Claim.PortfolioItem item -> item.description() == null ? item.text() : item.description();
            default -> "";
        };
    }
}
