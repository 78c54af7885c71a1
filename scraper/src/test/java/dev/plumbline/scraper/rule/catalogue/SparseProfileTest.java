package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.TeamFacts;
import dev.plumbline.scraper.rule.TeamFacts.Norm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SparseProfileTest implements RuleCases {

    private static final Reading SHORT = page("GigHub", "one", name("Tom Varga"), bio("Small services."));
    private static final Reading LONG = page(
            "CodePort",
            "two",
            name("Tom Varga"),
            bio("I like small services, clear logs and short meetings, and I write down what I found before I start."),
            skill("Kotlin", 0),
            skill("Docker", 0),
            skill("Redis", 0),
            job("Haldenworks", dates("2019", "now")));

    @Override
    public RuleTester cases() {
        return RuleTester.of(new SparseProfile())
                .flags("a bio of two words and nothing else", dossier(SHORT).of(norms(60)))
                .passes("a profile like others", dossier(LONG).of(norms(60)))
                .passes("a team without norms", dossier(SHORT))
                .explained(
                        "One page is short and another one says more",
                        dossier(SHORT, LONG).of(norms(60)))
                .explained(
                        "The team has captured too few profiles to tell what is usual",
                        dossier(SHORT).of(norms(20)))
                .cannotTell("A junior, or somebody who minds their privacy")
                .cannotTell("Work under an agreement not to show it")
                .cannotTell("Likes pages with little on them");
    }

    @Test
    void shows_each_count_beside_the_teams_middle() {
        assertThat(new SparseProfile().check(dossier(SHORT).of(norms(60))).getFirst())
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("Says less than nine in ten profiles: 'Tom Varga' on GigHub, in bio words, jobs,"
                                    + " skills");
                    assertThat(finding.compared().getFirst().right()).isEqualTo("80");
                });
    }

    private static TeamFacts norms(int count) {
        return new TeamFacts(
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                List.of(),
                false,
                Map.of(
                        "count/bio-words", new Norm(count, 12, 80),
                        "count/jobs", new Norm(count, 1, 3),
                        "count/skills", new Norm(count, 2, 9),
                        "count/reviews", new Norm(count, 0, 4)));
    }
}
