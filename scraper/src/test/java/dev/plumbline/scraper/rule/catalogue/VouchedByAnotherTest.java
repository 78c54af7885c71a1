package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.shared;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class VouchedByAnotherTest implements RuleCases {

    private static final Other RAFAEL = new Other("GigHub", "rdantas", "Rafael Dantas", "", 20);
    private static final Said PLAIN = bio("Small services.");

    @Override
    public RuleTester cases() {
        return RuleTester.of(new VouchedByAnother())
                .flags("a review by somebody with the same mailbox", reviewed("Rafael Dantas", PLAIN))
                .passes("a review by somebody else", reviewed("Hanna Lindqvist", PLAIN))
                .explained(
                        "Colleagues of one agency, and the candidate says that they work through it",
                        reviewed("Rafael Dantas", bio("I am a member of the agency Brightloom Studio.")))
                .explained("The reviewer shows a first name or an initial only", reviewed("Rafael D.", PLAIN))
                .cannotTell("Two people of the same name")
                .cannotTell("A client whose page the candidate wrote");
    }

    @Test
    void names_the_reviewer_and_where_the_same_contact_stands() {
        assertThat(new VouchedByAnother()
                        .check(reviewed("Rafael Dantas", PLAIN))
                        .getFirst()
                        .headline())
                .isEqualTo("Reviewer is another candidate: 'Rafael Dantas' on CodePort, and 'Rafael Dantas' on GigHub"
                        + " with the same contact");
    }

    private static Dossier reviewed(String reviewer, Said about) {
        return shared(
                page(
                        "CodePort",
                        "tomv",
                        name("Tom Varga"),
                        email("mail@dantasworks.example"),
                        about,
                        e -> new Claim.Review("Good work throughout.", reviewer, null, e)),
                Claim.Email.class,
                null,
                RAFAEL);
    }
}
