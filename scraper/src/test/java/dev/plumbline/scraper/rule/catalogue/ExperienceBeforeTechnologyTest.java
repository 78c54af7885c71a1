package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.TeamFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExperienceBeforeTechnologyTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ExperienceBeforeTechnology())
                .flags("twenty years of Kotlin in 2026", says("Kotlin", 20))
                .flags("ten years of a language that the team added", added("Marlin", 10, "2021-05-01"))
                .passes("eight years of Kotlin in 2026", says("Kotlin", 8))
                .passes("thirty years of a technology that no table has", says("COBOL", 30))
                .passes("no years said", says("Kotlin", 0))
                .explained("The years are rounded up, or the site offers ranges only", says("Kotlin", 17))
                .explained("Counts years with an earlier product of the same name", says("Angular", 16))
                .cannotTell("Had a part in it before it was made public");
    }

    @Test
    void states_both_figures() {
        Finding finding =
                new ExperienceBeforeTechnology().check(says("Kotlin", 20)).getFirst();
        assertThat(finding.headline())
                .isEqualTo("More years than the technology has existed: 20 years of 'Kotlin' on GigHub, first in public"
                        + " in 2011-07");
        assertThat(finding.message())
                .isEqualTo("When the page was read, it had been in public for less than 17 years.");
    }

    @Test
    void knows_the_technologies_of_a_trade() {
        assertThat(FirstReleases.size()).isGreaterThan(150);
    }

    private static Dossier says(String skill, int years) {
        return dossier(page("GigHub", "garethp", skill(skill, years)));
    }

    private static Dossier added(String skill, int years, String first) {
        TeamFacts team = new TeamFacts(
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(skill.toLowerCase(Locale.ROOT), LocalDate.parse(first)),
                List.of(),
                false,
                Map.of());
        return says(skill, years).of(team);
    }
}
