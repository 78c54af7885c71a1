package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewsInBurstTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ReviewsInBurst())
                .flags("seven of eight reviews in two days", reviews(7, i -> new PartialDate(2026, 3, 1 + i % 2), 1))
                .passes("a review every month", reviews(10, i -> new PartialDate(2026, 1 + i, 4), 0))
                .passes("five reviews in two days", reviews(5, i -> new PartialDate(2026, 3, 1 + i % 2), 0))
                .explained(
                        "Many reviews over years, and some of them close together",
                        reviews(7, i -> new PartialDate(2026, 3, 1 + i % 2), 20))
                .explained(
                        "The site shows only the month or the year of a review",
                        reviews(9, i -> PartialDate.month(2026, 3), 0))
                .cannotTell("Reviews were moved from another site on one day")
                .cannotTell("A course, an event or a sale with many small orders");
    }

    @Test
    void counts_reviews_days_and_names() {
        assertThat(new ReviewsInBurst()
                        .check(reviews(7, i -> new PartialDate(2026, 3, 1 + i % 2), 1))
                        .getFirst())
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("Reviews within days: 7 of 8 on GigHub are of 2026-03-01 to 2026-03-02");
                    assertThat(finding.message()).isEqualTo("They stand under 1 name.");
                    assertThat(finding.evidence()).hasSize(6);
                });
    }

    @Test
    void the_least_number_and_more_than_half_are_asked_about() {
        assertThat(check(reviews(6, i -> new PartialDate(2026, 3, 1 + i % 2), 0)))
                .hasSize(1);
        assertThat(check(reviews(5, i -> new PartialDate(2026, 3, 1 + i % 2), 0)))
                .isEmpty();
        assertThat(check(reviews(8, i -> new PartialDate(2026, 3, 1 + i % 2), 7)))
                .hasSize(1);
        assertThat(check(reviews(8, i -> new PartialDate(2026, 3, 1 + i % 2), 8)))
                .isEmpty();
    }

    @Test
    void counts_days_in_a_row() {
        assertThat(check(reviews(8, i -> new PartialDate(2026, 3, i < 4 ? 1 : 3), 0)))
                .hasSize(1);
        assertThat(check(reviews(8, i -> new PartialDate(2026, 3, i < 4 ? 1 : 4), 0)))
                .isEmpty();
    }

    @Test
    void tells_the_larger_of_two_bursts() {
        assertThat(check(reviews(9, i -> new PartialDate(2026, i < 2 ? 2 : 3, 1), 0))
                        .getFirst()
                        .headline())
                .isEqualTo("Reviews within days: 7 of 9 on GigHub are of 2026-03-01 to 2026-03-01");
    }

    private static List<Finding> check(Dossier dossier) {
        return new ReviewsInBurst().check(dossier);
    }

    /** So many reviews with days, and others a year apart from all. */
    private static Dossier reviews(int count, IntFunction<PartialDate> day, int older) {
        Stream<Said> close = IntStream.range(0, count).mapToObj(i -> review(i, day.apply(i)));
        Stream<Said> apart = IntStream.range(0, older).mapToObj(i -> review(100 + i, new PartialDate(2000 + i, 1, 7)));
        return dossier(page("GigHub", "one", Stream.concat(close, apart).toArray(Said[]::new)));
    }

    private static Said review(int number, PartialDate day) {
        return e -> new Claim.Review("Good work, number " + number, "Ilse V.", day, e);
    }
}
