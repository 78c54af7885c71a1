package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.watch.ListMatch;
import dev.plumbline.scraper.watch.Matter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@RuleInfo(
        id = "identifier-on-a-watchlist",
        summary = "An e-mail address, phone number or wallet of this candidate stands on a list that the team watches",
        severity = Severity.SETTLE,
        family = Family.LIST,
        standing = Standing.ALONE,
        indicators = "L55",
        ask = "Since when have you used this address, number or wallet, and who else can use it?",
        innocentExplanations = {
            "The number or wallet had another owner before",
            "It belongs to an exchange or a service that many people use",
            "The list is older than the day on which the entry was removed"
        })
final class IdentifierListed implements Rule {
    private static final Set<Matter> EXACT = EnumSet.of(Matter.EMAIL, Matter.PHONE, Matter.WALLET);

    @Override
    public List<Finding> check(Dossier dossier) {
        return Listings.of(dossier, EXACT).stream().map(this::finding).toList();
    }

    private Finding finding(List<ListMatch> all) {
        ListMatch first = all.getFirst();
        return Listings.finding(
                this,
                Confidence.HIGH,
                Listings.upperFirst(first.matter().label()) + " on a list: " + Sides.quoted(first.said()) + " on "
                        + first.mine().site().label() + ", and on "
                        + Sides.quoted(first.on().listName()),
                "Compared by equality. Listed as ",
                all);
    }
}
