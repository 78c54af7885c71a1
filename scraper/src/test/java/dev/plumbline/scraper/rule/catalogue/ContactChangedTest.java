package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.phone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ContactChangedTest implements RuleCases {

    private static final Dossier BOTH_CHANGED = versions(
            before(email("nadia@brandt-testing.example"), phone("+49 30 5550 1203", "+493055501203")),
            now(email("nb.contracts@postbox-four.example"), phone("+49 40 5550 7781", "+494055507781")));

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ContactChanged())
                .flags("another address and another number on the newer version", BOTH_CHANGED)
                .flags(
                        "another address only",
                        versions(before(email("lucia@ferrer.example")), now(email("lf@postbox-four.example"))))
                .passes(
                        "a new version with the same address",
                        versions(
                                before(email("lucia@ferrer.example")),
                                now(email("lucia@ferrer.example"), bio("Now with a brewery too."))))
                .passes("a contact that was not shown before", versions(before(), now(email("lucia@ferrer.example"))))
                .explained(
                        "Changed jobs, and the old address belonged to the employer",
                        versions(
                                before(email("lucia@haldenworks.example"), job("Haldenworks", dates("2019", "now"))),
                                now(email("lucia@ferrer.example"))))
                .explained(
                        "The same number or mailbox in another spelling",
                        versions(
                                before(phone("030 5550 1203", null), email("n.b+jobs@postbox.example")),
                                now(phone("+49 30 5550 1203", "+493055501203"), email("n.b@postbox.example"))))
                .explained(
                        "A further address, with the old one still shown",
                        versions(
                                before(email("lucia@ferrer.example")),
                                now(email("jobs@ferrer.example"), email("lucia@ferrer.example"))))
                .cannotTell("A new phone number or provider")
                .cannotTell("The account changed hands openly, as with a business that was sold");
    }

    @Test
    void shows_the_newer_quote_first() {
        Finding finding = new ContactChanged().check(BOTH_CHANGED).getFirst();
        assertThat(finding.evidence())
                .extracting(Evidence::quote)
                .containsExactly(
                        "nb.contracts@postbox-four.example",
                        "nadia@brandt-testing.example",
                        "+49 40 5550 7781",
                        "+49 30 5550 1203");
        assertThat(finding.headline()).startsWith("E-mail address and phone number changed on GigHub");
    }

    private static Dossier versions(Reading before, Reading now) {
        return dossier(before, now);
    }

    private static Reading before(Said... said) {
        return page("GigHub", "nbrandt", NOW.minus(Duration.ofDays(40)), said);
    }

    private static Reading now(Said... said) {
        return page("GigHub", "nbrandt", said);
    }
}
