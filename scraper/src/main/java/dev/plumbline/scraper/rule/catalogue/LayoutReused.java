package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.fingerprint.LayoutOverlap;
import dev.plumbline.scraper.fingerprint.LayoutThreshold;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Finding.Feature;
import dev.plumbline.scraper.rule.Reuse.SharedLayout;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@RuleInfo(
        id = "layout-under-another-identity",
        summary = "A page of this candidate's own site is built like a page under another identity",
        severity = Severity.NOTE,
        family = Family.LAYOUT,
        standing = Standing.SAME,
        indicators = "L25",
        ask = "Who built your site, and what did they start from?",
        innocentExplanations = {
            "Both used a public theme or a site builder",
            "One agency or web designer built both",
            "Both took the same course and kept its exercise page",
            "The other person copied this candidate's site",
            "Both sites belong to one person, who said so elsewhere"
        })
final class LayoutReused implements Rule {

    /** So many identities with one layout: it is a theme, whoever made it. */
    private static final int THEME = 5;

    private static final int MOST_ASSETS = 3;

    /** Most of what is rare on both pages. */
    private static final double MOST = 0.6;

    private static final double HALF = 0.5;

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<AccountKey, SharedLayout> byHolder = dossier.reuses().stream()
                .filter(SharedLayout.class::isInstance)
                .map(SharedLayout.class::cast)
                .filter(shared -> LayoutThreshold.isReuse(shared.overlap()))
                .sorted(Comparator.comparingDouble(
                                (SharedLayout shared) -> -shared.overlap().likeness())
                        .thenComparing(Others.FIRST_SEEN))
                .collect(Collectors.toMap(
                        shared -> shared.theirs().account(), shared -> shared, (a, _) -> a, LinkedHashMap::new));
        if (byHolder.isEmpty() || Agency.isDisclosed(dossier)) {
            return List.of();
        }
        return byHolder.size() >= THEME
                ? List.of(finding(List.copyOf(byHolder.values())))
                : byHolder.values().stream()
                        .map(shared -> finding(List.of(shared)))
                        .toList();
    }

    private Finding finding(List<SharedLayout> all) {
        List<SharedLayout> sorted = all.stream().sorted(Others.FIRST_SEEN).toList();
        SharedLayout first = sorted.getFirst();
        LayoutOverlap overlap = first.overlap();
        return Finding.of(
                this,
                all.size() >= THEME ? Confidence.LOW : confidence(overlap),
                "Built alike under another identity: "
                        + Sides.where(first.mine().evidence(), first.theirs()) + ", and "
                        + Sides.where(first.theirs(), first.mine().evidence()) + " under the name "
                        + Sides.quoted(first.theirName()),
                Others.firstSeen(first)
                        + Others.more(sorted)
                        + (all.size() >= THEME ? " A layout that so many have may be a theme." : ""),
                features(first),
                List.of(first.mine().evidence(), first.theirs()));
    }

    private static List<Feature> features(SharedLayout shared) {
        LayoutOverlap overlap = shared.overlap();
        Claim.Layout mine = shared.mine();
        Claim.Layout theirs = shared.theirLayout();
        List<Feature> features = new ArrayList<>();
        features.add(new Feature(
                "Elements by tag and class",
                mine.text(),
                theirs.text(),
                percent(overlap.byClasses()) + " alike, " + overlap.classes() + " in common"));
        features.add(new Feature(
                "Elements by the tags above them",
                mine.text(),
                theirs.text(),
                percent(overlap.byPaths()) + " alike, " + overlap.paths() + " in common"));
        overlap.assets().stream()
                .limit(MOST_ASSETS)
                .forEach(name -> features.add(new Feature("File", name, name, "equal")));
        if (mine.favicon() != null && theirs.favicon() != null && mine.favicon().equals(theirs.favicon())) {
            features.add(new Feature("Page icon", mine.favicon(), theirs.favicon(), "equal"));
        }
        if (mine.generator() != null && theirs.generator() != null) {
            boolean equal = mine.generator().equals(theirs.generator());
            features.add(new Feature("Made with", mine.generator(), theirs.generator(), equal ? "equal" : "differs"));
        }
        features.add(new Feature(
                "First seen", Others.day(shared, false), Others.day(shared, true), "as far as this team saw"));
        return features;
    }

    private static Confidence confidence(LayoutOverlap overlap) {
        return overlap.byClasses() >= MOST && overlap.byPaths() >= MOST
                ? Confidence.HIGH
                : overlap.likeness() >= HALF || !overlap.assets().isEmpty() ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
