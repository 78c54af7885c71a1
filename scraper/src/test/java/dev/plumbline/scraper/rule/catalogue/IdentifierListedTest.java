package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.watched;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.phone;
import static dev.plumbline.scraper.Pages.wallet;

import dev.plumbline.scraper.rule.RuleTester;

class IdentifierListedTest implements RuleCases {
    @Override
    public RuleTester cases() {
        return RuleTester.of(new IdentifierListed())
                .flags(
                        "a listed mailbox",
                        watched(
                                "t.wexley@mailbox.example",
                                page("GigHub", "talbot", name("Talbot Wexley"), email("T.Wexley@mailbox.example"))))
                .flags(
                        "a listed number, written in another way",
                        watched("+1 202-555-0147", page("GigHub", "talbot", phone("(202) 555 0147", "+12025550147"))))
                .flags(
                        "a listed wallet",
                        watched(
                                "1ExampLeInventedAddressDoNotUse11",
                                page("GigHub", "talbot", wallet("1ExampLeInventedAddressDoNotUse11"))))
                .passes(
                        "a wallet in other letters",
                        watched(
                                "1ExampLeInventedAddressDoNotUse11",
                                page("GigHub", "talbot", wallet("1exampleinventedaddressdonotuse11"))))
                .passes(
                        "a mailbox beside a listed one",
                        watched("t.wexley@mailbox.example", page("GigHub", "talbot", email("tw@mailbox.example"))))
                .cannotTell("The number or wallet had another owner before")
                .cannotTell("It belongs to an exchange or a service that many people use")
                .cannotTell("The list is older than the day on which the entry was removed");
    }
}
