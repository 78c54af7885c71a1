package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.shared;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.phone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.claim.Claim.Email;
import dev.plumbline.scraper.claim.Claim.Phone;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class ContactSharedTest implements RuleCases {

    private static final Reading TOM = page(
            "CodePort",
            "tom-whitacre",
            name("Tom Whitacre"),
            email("mail@dantasworks.example"),
            phone("+351 210 000 000", "+351210000000"));
    private static final Reading INES = page(
            "GigHub",
            "brightloom-ines",
            name("Ines Carvalho"),
            email("hello@brightloom.example"),
            bio("I am a member of the agency Brightloom Studio, and my own part is interfaces for hospitals."));
    private static final Other RAFAEL = new Other("GigHub", "rdantas", "Rafael Dantas", "", 20);
    private static final Other JONAS = new Other("GigHub", "brightloom-jonas", "Jonas Meier", "", 20);

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ContactShared())
                .flags("one address under two names", shared(TOM, Email.class, null, RAFAEL))
                .flags("one address under three names is one finding", shared(TOM, Email.class, null, RAFAEL, JONAS))
                .flags("one phone number under two names", shared(TOM, Phone.class, null, RAFAEL))
                .passes("an address that the team knows as an agency's", shared(TOM, Email.class, "agency", RAFAEL))
                .explained(
                        "An agency's contact, and the candidate says that they work through it",
                        shared(INES, Email.class, null, JONAS))
                .explained("A marketplace's own relay address", shared(TOM, Email.class, "relay", RAFAEL))
                .cannotTell("Family members or partners who share a phone or a mailbox")
                .cannotTell("The other person copied a whole page together with its contact")
                .cannotTell("Both profiles belong to one person and were not joined yet");
    }

    @Test
    void says_who_had_it_first_and_that_they_may_have_been_copied() {
        assertThat(new ContactShared()
                        .check(shared(TOM, Email.class, null, RAFAEL, JONAS))
                        .getFirst())
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("E-mail address shared with another candidate: 'mail@dantasworks.example' on"
                                    + " CodePort, and on GigHub under the name 'Jonas Meier'");
                    assertThat(finding.message())
                            .contains("it stood first on the other page")
                            .contains("may be the one it was copied from")
                            .contains("1 further account");
                });
    }
}
