package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlaceDiffersTest implements RuleCases {

    @Test
    void is_less_sure_where_only_a_citys_name_tells_the_country() {
        Said bare = evidence -> new Claim.Place("Porto", "Porto", null, "PT", evidence);
        assertThat(new PlaceDiffers().check(places(0, bare, place("Tartu", "EE"))))
                .singleElement()
                .extracting(Finding::confidence)
                .isEqualTo(Confidence.MEDIUM);
    }

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PlaceDiffers())
                .flags("two countries at one time", places(0, place("Lisbon", "PT"), place("Tartu", "EE")))
                .flags(
                        "two countries on the last day that counts as one time",
                        places(180, place("Lisbon", "PT"), place("Tartu", "EE")))
                .passes("the same city in two languages", places(0, place("Lisboa", "PT"), place("Lisbon", "PT")))
                .passes("two cities of one country", places(0, place("Porto", "PT"), place("Lisbon", "PT")))
                .passes("works remotely, no place said", places(0, place("Worldwide", null), place("Tartu", "EE")))
                .explained("Moved between the two captures", places(400, place("Lisbon", "PT"), place("Tartu", "EE")))
                .explained(
                        "One page names the city only, or the city in another language",
                        places(0, place("München", null), place("Munich", "DE")))
                .cannotTell("One profile was not kept up to date after a move")
                .cannotTell("One page names where the company is registered or where the person comes from");
    }

    private static Dossier places(int daysApart, Said left, Said right) {
        return dossier(
                page("GigHub", "one", NOW.minus(Duration.ofDays(daysApart)), left), page("CodePort", "two", right));
    }
}
