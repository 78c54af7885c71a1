package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim.Name;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "says-less-than-the-teams-norm",
        summary = "Every page of the candidate says far less than the profiles that the team has captured",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        standing = Standing.ALONE,
        indicators = "R9 L20",
        ask = "Your pages say little about your work. What would you show us of it?",
        innocentExplanations = {
            "One page is short and another one says more",
            "The team has captured too few profiles to tell what is usual",
            "A junior, or somebody who minds their privacy",
            "Work under an agreement not to show it",
            "Likes pages with little on them"
        })
final class SparseProfile implements Rule {

    private static final int FEWEST_LOW = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, Norm> norms = counts(dossier.team().norms());
        List<Reading> pages = Sides.pages(dossier).stream()
                .filter(page -> page.kind() != PageKind.REPOSITORY)
                .toList();
        Map<String, Double> most = new TreeMap<>();
        pages.forEach(page -> Norms.figures(page).forEach((name, figure) -> most.merge(name, figure, Math::max)));
        List<String> low = norms.entrySet().stream()
                .filter(norm ->
                        most.getOrDefault(norm.getKey(), 0.0) < norm.getValue().low())
                .map(Map.Entry::getKey)
                .toList();
        boolean sparse = low.size() >= FEWEST_LOW && low.size() == norms.size();
        return sparse
                ? pages.stream()
                        .flatMap(page -> page.first(Name.class).stream())
                        .limit(1)
                        .map(name -> finding(name, low, norms, most))
                        .toList()
                : List.of();
    }

    /** Of what even the shortest profiles say something, so that there is a low end at all. */
    private static Map<String, Norm> counts(Map<String, Norm> norms) {
        return norms.entrySet().stream()
                .filter(norm -> norm.getKey().startsWith(Norms.COUNT)
                        && norm.getValue().count() >= Norms.FEWEST
                        && norm.getValue().low() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private Finding finding(Name name, List<String> low, Map<String, Norm> norms, Map<String, Double> most) {
        List<Finding.Feature> compared = low.stream()
                .flatMap(figure -> Stream.ofNullable(norms.get(figure))
                        .map(norm -> new Finding.Feature(
                                label(figure),
                                "%.0f".formatted(most.getOrDefault(figure, 0.0)),
                                "%.0f".formatted(norm.median()),
                                "below nine in ten")))
                .toList();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Says less than nine in ten profiles: " + Sides.quoted(name.text()) + " on "
                        + name.evidence().site().label() + ", in "
                        + low.stream().map(SparseProfile::label).collect(Collectors.joining(", ")),
                "Each count is the highest of all pages of the candidate, beside the middle of the team's own captures.",
                compared,
                name);
    }

    private static String label(String figure) {
        return figure.substring(Norms.COUNT.length()).replace('-', ' ');
    }
}
