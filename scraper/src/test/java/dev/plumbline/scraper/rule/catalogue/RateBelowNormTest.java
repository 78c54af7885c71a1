package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.rate;
import static dev.plumbline.scraper.Pages.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.TeamFacts;
import dev.plumbline.scraper.rule.TeamFacts.Norm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RateBelowNormTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new RateBelowNorm())
                .flags("a third of what nine in ten ask", asks("10", 40))
                .passes("what half of them ask", asks("55", 40))
                .passes(
                        "a team without norms",
                        dossier(page("GigHub", "one", rate("$10/hr", "10", "USD"), skill("Kotlin", 0))))
                .explained(
                        "The rate is at the low end, and others of the team's captures ask as little", asks("22", 40))
                .explained("The team has captured too few profiles of that skill", asks("10", 12))
                .cannotTell("Prices are lower where the person lives, or they begin anew")
                .cannotTell("The site shows a first price before it adds its own");
    }

    @Test
    void shows_the_teams_own_figures() {
        assertThat(new RateBelowNorm().check(asks("10", 40)).getFirst()).satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("Rate below the team's norm: '$10/hr' on GigHub, nine in ten profiles with 'kotlin' ask"
                            + " 30 USD or more");
            assertThat(finding.message()).contains("40 profiles").contains("ask 55 or more");
        });
    }

    private static Dossier asks(String dollars, int profiles) {
        Norm norm = new Norm(profiles, 30, 55);
        return dossier(page(
                        "GigHub",
                        "one",
                        rate("$" + dollars + "/hr", dollars, "USD"),
                        skill("Kotlin", 0),
                        skill("Docker", 0)))
                .of(new TeamFacts(
                        Map.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        List.of(),
                        false,
                        Map.of("rate/USD/kotlin", norm, "rate/USD/docker", norm)));
    }
}
