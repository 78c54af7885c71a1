package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.watched;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.handle;
import static dev.plumbline.scraper.Pages.link;
import static dev.plumbline.scraper.Pages.page;

import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.rule.RuleTester;

class TraceListedTest implements RuleCases {
    @Override
    public RuleTester cases() {
        return RuleTester.of(new TraceListed())
                .flags(
                        "a site below a listed domain",
                        watched(
                                "wexley-studio.example.net",
                                page(
                                        "GigHub",
                                        "talbot",
                                        link(
                                                "My work",
                                                "https://www.wexley-studio.example.net/about",
                                                LinkKind.PORTFOLIO))))
                .flags(
                        "a listed account name",
                        watched("@talbot-wexley-ex", page("CodePort", "talbot-wexley-ex", handle("talbot-wexley-ex"))))
                .passes(
                        "a domain that only ends alike",
                        watched(
                                "studio.example.net",
                                page(
                                        "GigHub",
                                        "talbot",
                                        link("My work", "https://wexley-studio.example.net/", LinkKind.PORTFOLIO))))
                .passes(
                        "a bio that says nothing of it",
                        watched(
                                "wexley-studio.example.net",
                                page("GigHub", "talbot", bio("I build quiet interfaces."))))
                .cannotTell("Another person took the same account name on another site")
                .cannotTell("The domain was registered anew by somebody else")
                .cannotTell("The text was copied from the listed page by many")
                .cannotTell("The network is one that many people share");
    }
}
