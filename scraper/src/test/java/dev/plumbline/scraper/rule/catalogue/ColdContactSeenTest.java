package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class ColdContactSeenTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ColdContactSeen())
                .flags(
                        "from a mailbox outside the company's domain",
                        observed(seen("cold-contact", "other-mailbox", 1)))
                .flags(
                        "from a domain spelled almost like a known one",
                        observed(seen("cold-contact", "near-domain", 1)))
                .passes("the team wrote first", observed(seen("cold-contact", "none", 1)))
                .explained("Real founders sell, and write first", observed(seen("cold-contact", "executive", 1)))
                .cannotTell("A small firm that has no mailboxes of its own yet")
                .cannotTell("The firm changed its name or uses a domain for its mails only");
    }
}
