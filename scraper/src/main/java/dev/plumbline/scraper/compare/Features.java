package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables behind comparisons: names part by part, places by granularity, posts and studies field by field. */
public final class Features {
    private static final Comparison UNSAID = Comparison.cannotTell("not said on both");

    private Features() {}

    /** How two claims of one kind were compared; empty for kinds that are compared as a whole. */
    public static List<Feature> of(Claim left, Claim right) {
        return switch (left) {
            case Claim.Name a when right instanceof Claim.Name b -> Names.features(a.text(), b.text());
            case Claim.Place a when right instanceof Claim.Place b -> Places.features(a, b);
            case Claim.Job a when right instanceof Claim.Job b -> jobs(a, b);
            case Claim.Education a when right instanceof Claim.Education b -> studies(a, b);
            default -> List.of();
        };
    }

    private static List<Feature> jobs(Claim.Job a, Claim.Job b) {
        return List.of(
                said("Employer", a.organisation(), b.organisation(), Organisations::compare),
                said("Title", a.title(), b.title(), Titles::compare),
                start(a.period(), b.period()),
                end(a.period(), b.period()));
    }

    private static List<Feature> studies(Claim.Education a, Claim.Education b) {
        return List.of(
                said("School", a.school(), b.school(), Organisations::compare),
                said("Degree", a.degree(), b.degree(), Degrees::compare),
                start(a.period(), b.period()),
                end(a.period(), b.period()));
    }

    private static Feature start(Period a, Period b) {
        return new Feature("Start", date(a.from()), date(b.from()), Periods.starts(a, b));
    }

    private static Feature end(Period a, Period b) {
        return new Feature("End", end(a), end(b), Periods.ends(a, b));
    }

    private static String end(Period period) {
        return period.ongoing() ? "still going on" : date(period.to());
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : Periods.words(date);
    }

    /** A line of two texts, of which one may be missing. */
    static Feature said(
            String name,
            @Nullable String left,
            @Nullable String right,
            BiFunction<String, String, Comparison> compare) {
        return new Feature(
                name,
                Objects.requireNonNullElse(left, ""),
                Objects.requireNonNullElse(right, ""),
                left == null || right == null ? UNSAID : compare.apply(left, right));
    }

    /** A line of two codes, shown in words. */
    static Feature coded(
            String name,
            Optional<String> left,
            Optional<String> right,
            Function<String, String> shown,
            BiFunction<String, String, Comparison> compare) {
        return new Feature(
                name,
                left.map(shown).orElse(""),
                right.map(shown).orElse(""),
                left.flatMap(a -> right.map(b -> compare.apply(a, b))).orElse(UNSAID));
    }
}
