package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.observation.Matter;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;

@RuleInfo(
        id = "delivery-differs-from-the-papers",
        summary = "Goods were asked for or taken in elsewhere than at the address on the papers",
        severity = Severity.ASK,
        family = Family.SHIPPING,
        standing = Standing.ALONE,
        indicators = "R11 M9 L53",
        ask =
                "The goods were to go to another address than the one on your papers. Which one is right, and since when?",
        innocentExplanations = {
            "Moved, and the papers still show the old address",
            "A neighbour or somebody at the reception took the parcel",
            "A parcel shop, because nobody is at home in the day"
        })
final class DeliveryDiffersSeen implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.DELIVERY).findings(this, "Delivery");
    }
}
