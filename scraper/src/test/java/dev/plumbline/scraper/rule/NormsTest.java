package dev.plumbline.scraper.rule;

import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.rate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.TeamFacts.Norm;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NormsTest {

    @Test
    void tells_the_middle_and_the_low_end_of_what_an_hour_costs_by_skill() {
        assertThat(Norms.of(profiles(41))).containsEntry("rate/USD/kotlin", new Norm(41, 14, 30));
    }

    @Test
    void counts_what_a_profile_says() {
        assertThat(Norms.figures(profiles(1).getFirst()))
                .containsEntry("count/bio-words", 3.0)
                .containsEntry("count/skills", 1.0)
                .containsEntry("count/jobs", 0.0);
    }

    @Test
    void makes_no_norm_of_few_profiles() {
        assertThat(Norms.of(profiles(Norms.FEWEST - 1))).isEmpty();
    }

    /** Profiles that ask 10, 11, 12, … dollars. */
    private static List<Reading> profiles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> page(
                        "GigHub",
                        "a" + i,
                        bio("Writes small services."),
                        rate("$" + (10 + i) + "/hr", String.valueOf(10 + i), "USD"),
                        evidence -> new Claim.Skill("Kotlin", "Kotlin", 0, evidence)))
                .toList();
    }
}
