package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.link;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class DomainLooksLikeTest implements RuleCases {

    private static final Said AT_STRIPE = job("Stripe", dates("2019", "2022"));

    @Override
    public RuleTester cases() {
        return RuleTester.of(new DomainLooksLike())
                .flags("letters that look alike", shows(email("hr@rnicrosoft.com")))
                .flags(
                        "a letter's difference, and the firm is claimed as an employer",
                        shows(AT_STRIPE, email("ann@strripe.com")))
                .flags(
                        "a letter's difference in the site given as an employer's",
                        shows(link("Haldenworks", "https://strripe.com/about", LinkKind.EMPLOYER)))
                .passes(
                        "a firm's own domain, with a mail server in front",
                        shows(AT_STRIPE, email("ann@mail.stripe.com")))
                .passes("an address of a free mailbox", shows(AT_STRIPE, email("ann@postbox-four.example")))
                .explained(
                        "The firm itself uses a further domain, as for hiring",
                        shows(AT_STRIPE, email("ann@stripe-careers.com")))
                .explained(
                        "Another firm with a name of nearly the same letters, which no page claims as an employer",
                        shows(email("ann@strripe.com")))
                .cannotTell("The address was mistyped on the page")
                .cannotTell("A firm that has had this name for long and is not the well-known one");
    }

    @Test
    void shows_both_domains() {
        assertThat(new DomainLooksLike()
                        .check(shows(email("hr@rnicrosoft.com")))
                        .getFirst()
                        .headline())
                .isEqualTo("Domain looks like a well-known firm's: 'rnicrosoft.com' on GigHub, 'microsoft.com' is the"
                        + " firm's own");
    }

    private static Dossier shows(Said... said) {
        return dossier(page("GigHub", "annv", said));
    }
}
