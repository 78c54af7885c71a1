package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Rate;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

@RuleInfo(
        id = "rate-differs-between-profiles",
        summary = "Two profiles of one candidate ask prices far from one another",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        indicators = "R8 L11",
        ask = "Your profiles name two rates far apart. Which one holds for this work?",
        innocentExplanations = {
            "The prices are in two currencies or for two units",
            "One price is somewhat higher, to make up for a site's fee",
            "Different services, or one profile was not kept up to date"
        },
        thresholds =
                @Threshold(
                        name = "times",
                        summary = "From how many times the lower rate",
                        value = 3,
                        least = 1.5,
                        most = 20))
final class RateDiffers implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        BigDecimal times = BigDecimal.valueOf(dossier.threshold(this, "times"));
        return Pairs.differing(Sides.pages(dossier), Rate.class, (a, b) -> compare(a, b, times), rate -> true).stream()
                .limit(1)
                .map(this::finding)
                .toList();
    }

    private static Comparison compare(Rate left, Rate right, BigDecimal times) {
        BigDecimal a = left.amount();
        BigDecimal b = right.amount();
        boolean alike = left.currency() != null
                && left.currency().equals(right.currency())
                && Objects.equals(left.unit(), right.unit());
        if (a == null || b == null || !alike || a.min(b).signum() <= 0) {
            return Comparison.cannotTell("no prices that can be held beside one another");
        }
        return a.max(b).compareTo(a.min(b).multiply(times)) < 0
                ? Comparison.compatible("less than " + times + " times")
                : Comparison.differ(times + " times or more");
    }

    private Finding finding(Pairs.Pair<Rate> pair) {
        String left = pair.left().text();
        String right = pair.right().text();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Rate differs: " + Sides.both(left, pair.left(), right, pair.right()),
                "Both are of one currency and unit, and the higher is "
                        + pair.comparison().reason() + " the lower.",
                List.of(new Finding.Feature("Rate", left, right, "differs")),
                pair.left(),
                pair.right());
    }
}
