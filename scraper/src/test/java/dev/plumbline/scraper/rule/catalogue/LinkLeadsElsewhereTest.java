package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.linked;
import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.link;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.RuleTester;

class LinkLeadsElsewhereTest implements RuleCases {

    private static final String FOLIO = "https://folio.example/camille";
    private static final Reading CAMILLE = page("Folio", "camille", name("Camille Fournier"));

    @Override
    public RuleTester cases() {
        return RuleTester.of(new LinkLeadsElsewhere())
                .flags("a portfolio that shows another name", linked(oskar(LinkKind.PORTFOLIO), CAMILLE))
                .passes(
                        "a portfolio that shows the same name",
                        linked(oskar(LinkKind.PORTFOLIO), page("Folio", "oskar", name("Oskar Nyberg"))))
                .passes("a page without a name", linked(oskar(LinkKind.PORTFOLIO), page("Folio", "camille")))
                .passes(
                        "an article that somebody else wrote",
                        linked(
                                oskar(LinkKind.SOCIAL),
                                page("Folio", "post", NOW, PageKind.ARTICLE, name("Camille Fournier"))))
                .explained(
                        "The page belongs to an employer, a school or a client",
                        linked(oskar(LinkKind.EMPLOYER), CAMILLE))
                .explained(
                        "A shared page that names the candidate too",
                        linked(
                                oskar(LinkKind.PORTFOLIO),
                                page(
                                        "Folio",
                                        "camille",
                                        name("Camille Fournier"),
                                        bio("Drawn by me and built together with Oskar Nyberg."))))
                .explained(
                        "The page shows the name in another script or a short form",
                        linked(oskar(LinkKind.PORTFOLIO), page("Folio", "oskar", name("Oskar N."))))
                .cannotTell("The address belonged to the candidate once and was given up")
                .cannotTell("An artist's name, or a name from before a change");
    }

    private static Reading oskar(LinkKind kind) {
        return page("GigHub", "onyberg", name("Oskar Nyberg"), link("My portfolio", FOLIO, kind));
    }
}
