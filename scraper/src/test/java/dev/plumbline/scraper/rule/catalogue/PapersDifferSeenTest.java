package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class PapersDifferSeenTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PapersDifferSeen())
                .flags("two papers differ", observed(seen("papers", "differ", 1)))
                .passes(
                        "the papers agree",
                        observed(seen("papers", "agree", 1), seen("background-check", "under-way", 1)))
                .explained(
                        "A slip in a date or a number when asked on the spot",
                        observed(seen("papers", "said-otherwise", 1)))
                .cannotTell("One paper is older than a move or a change of name")
                .cannotTell("Authorities write dates and names in different ways")
                .explained(
                        "A part was covered because the law asks for no more", observed(seen("papers", "in-part", 1)));
    }
}
