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
        id = "trace-on-a-watchlist",
        summary =
                "An account name, domain, text, picture or network address of this candidate stands on a list that the team watches",
        severity = Severity.ASK,
        family = Family.LIST,
        standing = Standing.ALONE,
        indicators = "L40 L55",
        ask = "How did you come by this account, site or connection, and who else uses it?",
        innocentExplanations = {
            "Another person took the same account name on another site",
            "The domain was registered anew by somebody else",
            "The text was copied from the listed page by many",
            "The picture is a stock photo, or one that another person took from this candidate",
            "The network is one that many people share"
        })
final class TraceListed implements Rule {
    private static final Set<Matter> TRACES =
            EnumSet.of(Matter.HANDLE, Matter.DOMAIN, Matter.TEXT, Matter.IP_RANGE, Matter.PICTURE);

    @Override
    public List<Finding> check(Dossier dossier) {
        return Listings.of(dossier, TRACES).stream().map(this::finding).toList();
    }

    private Finding finding(List<ListMatch> all) {
        ListMatch first = all.getFirst();
        return Listings.finding(
                this,
                Confidence.MEDIUM,
                Listings.upperFirst(first.matter().label()) + " on a list: " + Sides.quoted(first.said()) + " on "
                        + first.mine().site().label() + ", and on "
                        + Sides.quoted(first.on().listName()),
                "Compared by equality, as a part of what is listed, or as the same picture. Listed as ",
                all);
    }
}
