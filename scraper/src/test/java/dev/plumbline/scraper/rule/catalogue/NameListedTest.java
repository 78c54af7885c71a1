package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.watched;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.RuleTester;

class NameListedTest implements RuleCases {
    private static final Reading TALBOT = page("GigHub", "talbot", name("Talbot Wexley"));

    @Override
    public RuleTester cases() {
        return RuleTester.of(new NameListed())
                .flags("the very name", watched("Talbot Wexley", TALBOT))
                .flags("the name in another order and spelling", watched("# ours\nWexley Talbott", TALBOT))
                .passes("a given name alone", watched("Talbot Wexley", page("GigHub", "talbot", name("Talbot"))))
                .passes(
                        "a family name that sounds otherwise",
                        watched("Talbot Wexley", page("GigHub", "talbot", name("Talbot Brackenridge"))))
                .cannotTell("Another person of that name")
                .explained(
                        "A short or common name that fits many entries",
                        watched("Talbot Wexley\nTalbott Wexley\nTalbot J. Wexley\nWexley Talbot", TALBOT))
                .explained(
                        "The list's own note says that this spelling is of low quality",
                        watched(
                                "{\"id\":\"1\",\"schema\":\"Person\",\"caption\":\"Somebody Else\","
                                        + "\"properties\":{\"weakAlias\":[\"Talbot Wexley\"]}}",
                                TALBOT));
    }
}
