package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.TeamFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NationalityDiffersTest implements RuleCases {

    private static final TeamFacts COMPARES =
            new TeamFacts(Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), List.of(), true, Map.of());

    @Override
    public RuleTester cases() {
        return RuleTester.of(new NationalityDiffers())
                .flags(
                        "two nationalities, and the policy compares them",
                        both(said("Norwegian", "NO"), said("Brazilian", "BR")).of(COMPARES))
                .passes(
                        "two nationalities, and the policy is off",
                        both(said("Norwegian", "NO"), said("Brazilian", "BR")))
                .passes(
                        "stated on one page only",
                        dossier(page("GigHub", "one", said("Norwegian", "NO"))).of(COMPARES))
                .explained(
                        "One page names both nationalities, the other only one",
                        dossier(
                                        page("GigHub", "one", said("Norwegian", "NO"), said("Brazilian", "BR")),
                                        page("CodePort", "two", said("Brazilian", "BR")))
                                .of(COMPARES))
                .explained(
                        "The country is written in another language or by its code",
                        both(said("Norwegian", "NO"), said("norsk", "NO")).of(COMPARES))
                .cannotTell("Holds two nationalities and names one on each page")
                .cannotTell("Took another nationality since the older page was written");
    }

    @Test
    void compares_nothing_unless_the_team_wants_it() {
        assertThat(new NationalityDiffers().check(both(said("Norwegian", "NO"), said("Brazilian", "BR"))))
                .isEmpty();
    }

    private static Dossier both(Said left, Said right) {
        return dossier(page("GigHub", "one", left), page("CodePort", "two", right));
    }

    private static Said said(String words, String country) {
        return e -> new Claim.StatedNationality(words, country, e);
    }
}
