package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.reused;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.headline;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassageReusedTest implements RuleCases {

    private static final String PIA =
            "I turn slow, tangled back ends into calm ones that teams are not afraid to change."
                    + " For nine years I have worked with logistics and payment companies. My habit is to measure first, write"
                    + " down what I found, and only then touch the code. I live near a lake and repair old radios.";
    private static final String KWABENA = "Hello! I turn slow, tangled back ends into calm ones that teams are not"
            + " afraid to change. For seven years I have worked with logistics and insurance companies. My habit is to"
            + " measure first, write down what I found, and only then touch the code. I keep bees.";
    private static final String OWN =
            "Firmware for weather stations, and lately for one brewery too. I like boards that"
                    + " boot in the cold, and manuals that fit on one sheet of paper.";
    private static final String AGENCY = "I am a member of the agency Brightloom Studio. ";
    private static final Other PIA_ON_FOLIO = new Other("Folio", "pia-lindner", "Pia Lindner", PIA, 60);
    private static final Other LATER = new Other("CodePort", "noor-rahimi", "Noor Rahimi", PIA, 5);

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PassageReused())
                .flags("a biography with a few words changed", reused(kwabena(), PIA_ON_FOLIO))
                .flags("one biography under three names is one finding", reused(kwabena(), LATER, PIA_ON_FOLIO))
                .passes(
                        "two biographies with a phrase in common",
                        reused(kwabena(), new Other("Folio", "lucia", "Lucía Ferrer", OWN, 60)))
                .flags("a copy whose holder alone speaks of an agency", reused(ines(KWABENA), PIA_ON_FOLIO))
                .explained(
                        "Both are members of one agency and say so",
                        reused(
                                ines(AGENCY + KWABENA),
                                new Other("GigHub", "brightloom-jonas", "Jonas Meier", AGENCY + PIA, 60)))
                .cannotTell("The other person copied it from this candidate")
                .cannotTell("Both used the same template, course or writing assistant")
                .cannotTell("Both profiles belong to one person, who said so elsewhere");
    }

    @Test
    void names_who_had_it_first_as_one_who_may_have_been_copied() {
        Finding finding = finding(reused(kwabena(), LATER, PIA_ON_FOLIO));
        assertThat(finding.headline())
                .isEqualTo("Same passage under another identity: on GigHub, and on Folio under the name 'Pia Lindner'");
        assertThat(finding.message())
                .contains("As far as this team saw, it stood first on the other page: 2026-09-19 against 2026-11-08")
                .contains("may be the one it was copied from")
                .contains("1 further account");
        assertThat(finding.evidence()).hasSize(2);
    }

    @Test
    void keeps_its_key_when_a_further_copy_turns_up() {
        assertThat(finding(reused(kwabena(), LATER, PIA_ON_FOLIO)).key())
                .isEqualTo(finding(reused(kwabena(), PIA_ON_FOLIO)).key());
    }

    @Test
    void names_this_candidate_as_one_who_may_have_been_copied_where_the_text_stood_here_first() {
        assertThat(finding(reused(kwabena(), LATER)).message())
                .contains("it stood first on this page: 2026-11-08 against 2026-11-13")
                .contains("This candidate may be the one it was copied from");
    }

    @Test
    void leaves_open_who_had_it_first_where_both_were_seen_on_one_day() {
        Other sameDay = new Other("CodePort", "noor-rahimi", "Noor Rahimi", PIA, 10);
        assertThat(finding(reused(kwabena(), sameDay)).message())
                .contains("first saw both on 2026-11-08")
                .contains("do not tell who had it first")
                .doesNotContain("stood first");
    }

    @Test
    void counts_the_further_passages_of_the_pair() {
        Dossier two = reused(kwabena(), PIA_ON_FOLIO);
        Other cut = new Other("Folio", "pia-lindner", "Pia Lindner", PIA.substring(0, PIA.indexOf(" I live")), 60);
        Reading shorter = page("GigHub", "kofori", name("Kwabena Ofori"), bio(KWABENA.replace(" I keep bees.", "")));
        Dossier both = new Dossier(
                two.asOf(),
                two.readings(),
                Stream.concat(two.reuses().stream(), reused(shorter, cut).reuses().stream())
                        .toList(),
                two.linked());
        assertThat(finding(both).message()).contains("The two pages share 1 further passage.");
    }

    private static Finding finding(Dossier dossier) {
        return new PassageReused().check(dossier).getFirst();
    }

    private static Reading kwabena() {
        return page("GigHub", "kofori", name("Kwabena Ofori"), bio(KWABENA));
    }

    private static Reading ines(String about) {
        return page(
                "GigHub",
                "brightloom-ines",
                name("Ines Carvalho"),
                headline("Agency member, Brightloom Studio"),
                bio(about));
    }
}
