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
        id = "payment-pressed-for",
        summary = "Pressed for payment before the work was shown, or tied code to it",
        severity = Severity.ASK,
        family = Family.PAYMENT,
        standing = Standing.ALONE,
        indicators = "R12 L7 L8",
        ask = "You asked for money before the next step was agreed. Which milestones and dates would suit you?",
        innocentExplanations = {
            "The client was late with money that was due",
            "Has little money at hand and said so once",
            "The contract says that code is handed over when it is paid",
            "Small work for which milestones are not worth the paper"
        })
final class PaymentPressureSeen implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.PAYMENT).findings(this, "Asked");
    }
}
