package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Review;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

@RuleInfo(
        id = "reviews-within-days",
        summary = "Most reviews of an account were written within a few days",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        standing = Standing.BESIDE,
        indicators = "P2 L60",
        ask = "Most of your reviews are of the same few days. Which projects were they for?",
        innocentExplanations = {
            "Many reviews over years, and some of them close together",
            "The site shows only the month or the year of a review",
            "Reviews were moved from another site on one day",
            "A course, an event or a sale with many small orders"
        },
        thresholds = {
            @Threshold(
                    name = "days",
                    summary = "Within how long the reviews were written, days",
                    value = 3,
                    least = 1,
                    most = 30),
            @Threshold(
                    name = "fewest-reviews",
                    summary = "So many reviews are needed",
                    value = 6,
                    least = 3,
                    most = 100)
        })
final class ReviewsInBurst implements Rule {

    private static final int MOST_SHOWN = 6;
    private static final int MOST_READ = 500;

    /** A review and its day. */
    private record Dated(Review review, LocalDate day) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        return Sides.pages(dossier).stream()
                .flatMap(page -> burst(page, dossier))
                .toList();
    }

    private Stream<Finding> burst(Reading page, Dossier dossier) {
        List<Review> all = page.claims(Review.class).limit(MOST_READ).toList();
        List<Dated> dated = all.stream()
                .flatMap(ReviewsInBurst::dated)
                .sorted(Comparator.comparing(Dated::day))
                .toList();
        List<Dated> together = longestRun(dated, Math.round(dossier.threshold(this, "days")));
        boolean most = together.size() * 2 > all.size();
        return most && together.size() >= dossier.threshold(this, "fewest-reviews")
                ? Stream.of(finding(page, together, all.size()))
                : Stream.empty();
    }

    private static Stream<Dated> dated(Review review) {
        PartialDate date = review.date();
        return date == null || date.day() == 0
                ? Stream.empty()
                : Stream.of(new Dated(review, LocalDate.of(date.year(), date.month(), date.day())));
    }

    /** The most reviews of so many days in a row; the first such run. */
    private static List<Dated> longestRun(List<Dated> sorted, long days) {
        List<Dated> best = List.of();
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (ChronoUnit.DAYS.between(
                            sorted.get(from).day(), sorted.get(to).day())
                    >= days) {
                from++;
            }
            if (to + 1 - from > best.size()) {
                best = sorted.subList(from, to + 1);
            }
        }
        return best;
    }

    private Finding finding(Reading page, List<Dated> together, int all) {
        LocalDate first = together.getFirst().day();
        LocalDate last = together.getLast().day();
        long names = together.stream()
                .map(one -> one.review().reviewer())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Reviews within days: " + together.size() + " of " + all + " on "
                        + page.site().label() + " are of " + first + " to " + last,
                names == 0
                        ? "No reviewer is named."
                        : "They stand under " + names + (names == 1 ? " name." : " names."),
                List.of(new Finding.Feature("Days", first.toString(), last.toString(), together.size() + " reviews")),
                together.stream()
                        .limit(MOST_SHOWN)
                        .map(one -> one.review().evidence())
                        .toList());
    }
}
