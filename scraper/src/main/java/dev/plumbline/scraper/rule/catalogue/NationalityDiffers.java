package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.StatedNationality;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;

@RuleInfo(
        id = "stated-nationality-differs",
        summary = "Two pages of one candidate state different nationalities, and the team's policy compares them",
        severity = Severity.NOTE,
        family = Family.DOCUMENT,
        indicators = "R8 O16",
        ask = "Two of your pages state different nationalities. Which one is on the papers that you will show us?",
        innocentExplanations = {
            "One page names both nationalities, the other only one",
            "The country is written in another language or by its code",
            "Holds two nationalities and names one on each page",
            "Took another nationality since the older page was written"
        })
final class NationalityDiffers implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        if (!dossier.team().comparesNationality()) {
            return List.of();
        }
        return Pairs.differing(Sides.pages(dossier), StatedNationality.class, NationalityDiffers::compare, said -> true)
                .stream()
                .limit(1)
                .map(this::finding)
                .toList();
    }

    /** Equality of two statements, and nothing else. */
    private static Comparison compare(StatedNationality left, StatedNationality right) {
        return left.country().equalsIgnoreCase(right.country())
                ? Comparison.agree("the same")
                : Comparison.differ("two countries");
    }

    private Finding finding(Pairs.Pair<StatedNationality> pair) {
        String left = pair.left().text();
        String right = pair.right().text();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Stated nationality differs: " + Sides.both(left, pair.left(), right, pair.right()),
                "The team's policy has two statements of one person compared for being equal; neither country weighs anything.",
                List.of(new Finding.Feature("Nationality", left, right, "differs")),
                pair.left(),
                pair.right());
    }
}
