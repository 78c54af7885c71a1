package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Rate;
import dev.plumbline.scraper.claim.Claim.Skill;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Norms;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.TeamFacts.Norm;
import dev.plumbline.scraper.rule.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@RuleInfo(
        id = "rate-below-the-teams-norm",
        summary = "The hourly rate is below what nearly all profiles of these skills ask that the team has captured",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        standing = Standing.ALONE,
        indicators = "L11",
        ask = "What does your rate include, and how did you arrive at it?",
        innocentExplanations = {
            "The rate is at the low end, and others of the team's captures ask as little",
            "The team has captured too few profiles of that skill",
            "Prices are lower where the person lives, or they begin anew",
            "The site shows a first price before it adds its own"
        },
        thresholds =
                @Threshold(
                        name = "share-of-low",
                        summary = "Below which share of the rate that nine in ten ask at least, %",
                        value = 60,
                        least = 10,
                        most = 100))
final class RateBelowNorm implements Rule {

    private static final double PERCENT = 100;
    private static final int FEWEST_SKILLS = 2;

    /** A skill of the page, and what others ask for it. */
    private record Below(String skill, Norm norm) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        double share = dossier.threshold(this, "share-of-low") / PERCENT;
        return Sides.pages(dossier).stream()
                .flatMap(page -> below(page, dossier, share))
                .limit(1)
                .toList();
    }

    /** A page is held against each of its skills; it must be below all of which there are norms, and two at least. */
    private Stream<Finding> below(Reading page, Dossier dossier, double share) {
        var amounts = Norms.figures(page);
        List<Below> known = page.claims(Skill.class)
                .map(skill -> skill.skill().toLowerCase(Locale.ROOT))
                .distinct()
                .flatMap(skill -> page.first(Rate.class).stream()
                        .map(rate -> Norms.RATE + rate.currency() + "/" + skill)
                        .filter(amounts::containsKey)
                        .flatMap(name -> dossier.team().norms().containsKey(name)
                                ? Stream.of(
                                        new Below(skill, dossier.team().norms().get(name)))
                                : Stream.empty()))
                .filter(one -> one.norm().count() >= Norms.FEWEST)
                .toList();
        return page.first(Rate.class).stream()
                .filter(rate -> rate.amount() != null && known.size() >= FEWEST_SKILLS)
                .filter(rate ->
                        known.stream().allMatch(one -> amount(rate) < one.norm().low() * share))
                .map(rate -> finding(rate, known.getFirst()));
    }

    private static double amount(Rate rate) {
        return rate.amount() == null ? Double.MAX_VALUE : rate.amount().doubleValue();
    }

    private Finding finding(Rate rate, Below below) {
        String low = "%.0f %s".formatted(below.norm().low(), rate.currency());
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Rate below the team's norm: " + Sides.quoted(rate.text()) + " on "
                        + rate.evidence().site().label() + ", nine in ten profiles with " + Sides.quoted(below.skill())
                        + " ask " + low + " or more",
                "The team has captured " + below.norm().count()
                        + " profiles with that skill and currency; half of them ask "
                        + "%.0f".formatted(below.norm().median()) + " or more.",
                List.of(new Finding.Feature("Hourly rate", rate.text(), low, "below")),
                rate);
    }
}
