package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdentityChangedTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new IdentityChanged())
                .flags("another first and last name on the newer version", names("Rafael Dantas", "Tom Whitacre"))
                .passes("the same name on both versions", names("Rafael Dantas", "Rafael Dantas"))
                .explained(
                        "A surname changed, as after a marriage, and the rest of the name stayed",
                        names("Jane Smith", "Jane Whitacre"))
                .explained(
                        "The name is now written in another script, another order or in full",
                        names("Dantas Rafael", "Rafael Dantas"))
                .explained("An account name stood there before the real name", names("rdantas42", "Tom Whitacre"))
                .cannotTell("A new first and last name, changed by law")
                .cannotTell("The account of a shop or a team passed on openly");
    }

    @Test
    void is_surer_where_the_place_changed_too() {
        Dossier both = dossier(
                page("GigHub", "one", NOW.minus(Duration.ofDays(40)), name("Rafael Dantas"), place("Porto", "PT")),
                page("GigHub", "one", name("Tom Whitacre"), place("Tartu", "EE")));
        assertThat(new IdentityChanged().check(both).getFirst()).satisfies(finding -> {
            assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
            assertThat(finding.headline())
                    .isEqualTo("Name replaced on GigHub: 'Rafael Dantas' before, 'Tom Whitacre' now");
        });
    }

    private static Dossier names(String before, String now) {
        return dossier(
                page("GigHub", "one", NOW.minus(Duration.ofDays(40)), name(before)), page("GigHub", "one", name(now)));
    }
}
