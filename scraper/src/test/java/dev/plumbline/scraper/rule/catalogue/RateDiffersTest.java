package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.rate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class RateDiffersTest implements RuleCases {

    private static final Said TWENTY = rate("$20/hr", "20", "USD");

    @Override
    public RuleTester cases() {
        return RuleTester.of(new RateDiffers())
                .flags("four times the rate on another site", both(TWENTY, rate("$80/hr", "80", "USD")))
                .passes("one rate on both sites", both(TWENTY, TWENTY))
                .explained(
                        "The prices are in two currencies or for two units",
                        both(TWENTY, rate("1,800 INR/hr", "1800", "INR")))
                .explained(
                        "One price is somewhat higher, to make up for a site's fee",
                        both(TWENTY, rate("$25/hr", "25", "USD")))
                .cannotTell("Different services, or one profile was not kept up to date");
    }

    @Test
    void quotes_both_prices() {
        assertThat(new RateDiffers()
                        .check(both(TWENTY, rate("$80/hr", "80", "USD")))
                        .getFirst()
                        .headline())
                .isEqualTo("Rate differs: '$20/hr' on GigHub, '$80/hr' on CodePort");
    }

    private static Dossier both(Said left, Said right) {
        return dossier(page("GigHub", "one", left), page("CodePort", "two", right));
    }
}
