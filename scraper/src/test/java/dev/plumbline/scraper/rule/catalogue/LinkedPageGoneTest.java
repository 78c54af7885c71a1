package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Dossiers.linked;
import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.link;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class LinkedPageGoneTest implements RuleCases {

    private static final Reading PROFILE = profile(LinkKind.PORTFOLIO);
    private static final Reading GONE = page("Folio", "tomv", NOW, PageKind.REMOVED);

    @Override
    public RuleTester cases() {
        return RuleTester.of(new LinkedPageGone())
                .flags("a portfolio that says it is gone", linked(PROFILE, GONE))
                .flags("a page of the candidate that was joined and is gone", dossier(PROFILE, GONE))
                .passes(
                        "a portfolio that is there",
                        linked(PROFILE, page("Folio", "tomv", NOW, PageKind.PORTFOLIO, bio("Small services."))))
                .explained(
                        "The link leads to a page of an employer, a school or a client",
                        linked(profile(LinkKind.EMPLOYER), GONE))
                .explained(
                        "The page shows itself only to people who are logged in",
                        linked(PROFILE, page("Folio", "tomv", NOW, PageKind.LOGIN_WALL)))
                .cannotTell("The profile is old, and the page was given up since")
                .cannotTell("The site closed or was down when the page was read");
    }

    @Test
    void names_the_link_and_where_it_leads() {
        assertThat(new LinkedPageGone().check(linked(PROFILE, GONE)).getFirst().headline())
                .isEqualTo("Linked page is gone: 'My work' on GigHub leads to 'folio.example'");
    }

    private static Reading profile(LinkKind kind) {
        return page("GigHub", "tomv", link("My work", "https://folio.example/tomv", kind));
    }
}
