package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.artefact;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.study;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers;
import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim.Email;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DomainSharedTest implements RuleCases {
    private static final String DOMAIN = "dantasworks.example";
    private static final Reading TOM = tom(bio("I keep ledgers in order for small harbours."));
    private static final Other RAFAEL = new Other("rafael-site", "rafael", "Rafael Dantas", "", 20);

    @Override
    public RuleTester cases() {
        return RuleTester.of(new DomainShared())
                .flags("one domain under two names", shared(TOM, null, RAFAEL))
                .passes("a domain that many others have", shared(TOM, null, many(5)))
                .passes("an agency's domain", shared(TOM, "agency", RAFAEL))
                .passes(
                        "a member of an agency who says so",
                        shared(
                                tom(bio("I am a member of the agency Dantas Works and keep its ledgers.")),
                                null,
                                RAFAEL))
                .explained(
                        "Both work for the firm whose domain it is",
                        shared(tom(job("Dantas Works", dates("2019", "now"))), null, RAFAEL))
                .explained("A mail service or a host that many people use", shared(TOM, "shared-hosting", RAFAEL))
                .cannotTell("Family members or partners who share a domain")
                .cannotTell("Both belong to one person and were not joined yet");
    }

    @Test
    void who_shares_the_whole_address_is_not_told_twice() {
        List<Reuse> both = Stream.concat(
                        shared(TOM, null, RAFAEL).reuses().stream(),
                        Dossiers.shared(TOM, Email.class, null, RAFAEL).reuses().stream())
                .toList();
        Dossier dossier = new Dossier(TOM.capturedAt(), List.of(TOM), both, List.of());
        assertThat(new DomainShared().check(dossier)).isEmpty();
        assertThat(new ContactShared().check(dossier)).hasSize(1);
    }

    @Test
    void an_employer_or_a_school_goes_by_the_domains_name_in_part_too() {
        assertThat(new DomainShared()
                        .check(shared(tom(job("Dantasworks Harbour Ledgers", dates("2019", "now"))), null, RAFAEL)))
                .isEmpty();
        assertThat(new DomainShared().check(shared(tom(job("Dantas", dates("2019", "now"))), null, RAFAEL)))
                .isEmpty();
        assertThat(new DomainShared()
                        .check(shared(tom(study("Dantas Works", null, dates("2015", "2018"))), null, RAFAEL)))
                .isEmpty();
        assertThat(new DomainShared().check(shared(tom(job("DA", dates("2019", "now"))), null, RAFAEL)))
                .hasSize(1);
        assertThat(new DomainShared().check(shared(tom(job("Haldenworks", dates("2019", "now"))), null, RAFAEL)))
                .hasSize(1);
    }

    @Test
    void four_others_are_asked_about_and_five_are_a_firm() {
        assertThat(new DomainShared().check(shared(TOM, null, many(4)))).hasSize(1);
        assertThat(new DomainShared().check(shared(TOM, null, many(5)))).isEmpty();
    }

    private static Dossier shared(Reading page, @Nullable String contactClass, Other... others) {
        return artefact(page, Email.class, "domain", DOMAIN, contactClass, others);
    }

    private static Reading tom(Said said) {
        return page("CodePort", "tom", name("Tom Whitacre"), email("mail@dantasworks.example"), said);
    }

    private static Other[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Other("site-" + i, "person-" + i, "Person Number" + i, "", 20 + i))
                .toArray(Other[]::new);
    }
}
