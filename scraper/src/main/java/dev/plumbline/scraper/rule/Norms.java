package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.TeamFacts.Norm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How figures of profiles spread among a team's captures: how much a profile says, and what an hour costs by skill. A
 * profile is held beside the team's own middle, never beside a number from elsewhere.
 */
public final class Norms {
    /** Fewer profiles make no norm. */
    public static final int FEWEST = 30;

    /** Counts of what a profile says: words of its bio, jobs, schools, skills, portfolio items, reviews, links. */
    public static final String COUNT = "count/";

    /** What an hour costs, by currency and skill: {@code rate/USD/java}. */
    public static final String RATE = "rate/";

    private static final int MOST_SKILLS = 30;
    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;

    private Norms() {}

    /** The figures of one profile, by name. */
    public static Map<String, Double> figures(Reading page) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(COUNT + "bio-words", (double) page.claims(Claim.Bio.class)
                .mapToInt(bio -> bio.text().split("\\s+", -1).length)
                .sum());
        count(figures, "jobs", page, Claim.Job.class);
        count(figures, "schools", page, Claim.Education.class);
        count(figures, "skills", page, Claim.Skill.class);
        count(figures, "portfolio-items", page, Claim.PortfolioItem.class);
        count(figures, "reviews", page, Claim.Review.class);
        count(figures, "links", page, Claim.Link.class);
        page.first(Claim.Rate.class).ifPresent(rate -> rates(figures, rate, page));
        return figures;
    }

    /** The spreads of all figures of which there are enough profiles; one reading a profile. */
    public static Map<String, Norm> of(Collection<Reading> pages) {
        Map<String, List<Double>> all = new HashMap<>();
        pages.stream()
                .filter(page -> page.kind().aboutCandidate())
                .forEach(page -> figures(page)
                        .forEach((name, figure) -> all.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(figure)));
        Map<String, Norm> norms = new TreeMap<>();
        all.forEach((name, figures) -> {
            if (figures.size() >= FEWEST) {
                List<Double> sorted = figures.stream().sorted().toList();
                norms.put(name, new Norm(sorted.size(), at(sorted, LOW), at(sorted, MIDDLE)));
            }
        });
        return norms;
    }

    private static void rates(Map<String, Double> figures, Claim.Rate rate, Reading page) {
        if (rate.amount() != null && rate.currency() != null && "hour".equals(rate.unit())) {
            double amount = rate.amount().doubleValue();
            page.claims(Claim.Skill.class)
                    .limit(MOST_SKILLS)
                    .forEach(skill -> figures.put(
                            RATE + rate.currency() + "/" + skill.skill().toLowerCase(Locale.ROOT), amount));
        }
    }

    private static void count(Map<String, Double> figures, String name, Reading page, Class<? extends Claim> kind) {
        figures.put(COUNT + name, (double) page.claims(kind).count());
    }

    /** The figure that a share of all is at or below. */
    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.floor(share * (sorted.size() - 1)));
    }
}
