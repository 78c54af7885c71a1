package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.pictured;
import static dev.plumbline.scraper.Pages.avatar;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.headline;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import dev.plumbline.scraper.fingerprint.picture.PictureVariant;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class PictureSharedTest implements RuleCases {
    private static final PictureLikeness PACKED_ANEW = new PictureLikeness(4, PictureVariant.RESIZED);
    private static final PictureLikeness CROPPED = new PictureLikeness(34, PictureVariant.CROPPED);
    private static final PictureLikeness UNLIKE = new PictureLikeness(74, PictureVariant.CROPPED);
    private static final Reading KWABENA =
            page("GigHub", "kofori", name("Kwabena Ofori"), avatar("https://img.gighub.example/u/kofori.jpg"));
    private static final Reading INES = page(
            "GigHub",
            "brightloom-ines",
            name("Ines Carvalho"),
            headline("Agency member, Brightloom Studio"),
            bio("I am a member of the agency Brightloom Studio, and my own part is interfaces for hospitals."),
            avatar("https://img.gighub.example/u/brightloom-ines.jpg"));
    private static final Other PIA =
            new Other("Folio", "pia-lindner", "Pia Lindner", "https://folio.example/media/9.jpg", 60);
    private static final Other LATER =
            new Other("CodePort", "noor-rahimi", "Noor Rahimi", "https://codeport.example/a/noor", 5);

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PictureShared())
                .flags("one picture packed anew under two names", pictured(KWABENA, PACKED_ANEW, 2, PIA))
                .flags("one picture under three names is one finding", pictured(KWABENA, PACKED_ANEW, 3, LATER, PIA))
                .flags("a picture that was cropped", pictured(KWABENA, CROPPED, 2, PIA))
                .passes("two pictures that have little in common", pictured(KWABENA, UNLIKE, 2, PIA))
                .explained(
                        "A stock photo, a default picture or a logo that many accounts use",
                        pictured(KWABENA, PACKED_ANEW, 60, PIA))
                .explained(
                        "Both show the picture of the agency that they say they work through",
                        pictured(INES, PACKED_ANEW, 2, PIA))
                .cannotTell("The other person copied this candidate's picture")
                .cannotTell("Both profiles belong to one person and were not joined yet");
    }

    @Test
    void says_who_had_it_first_and_that_no_face_was_looked_at() {
        assertThat(new PictureShared().check(pictured(KWABENA, PACKED_ANEW, 3, LATER, PIA)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("Same picture under another identity: on GigHub, and on Folio under the name"
                                    + " 'Pia Lindner'");
                    assertThat(finding.message())
                            .startsWith("Compared as files, not as faces: resized or packed anew. ")
                            .contains("it stood first on the other page: 2026-09-19 against 2026-11-08")
                            .contains("1 further account");
                    assertThat(finding.compared().getFirst().result()).isEqualTo("4 of 256 bits differ");
                });
    }

    @Test
    void is_surest_where_the_whole_picture_agrees() {
        assertThat(new PictureShared().check(pictured(KWABENA, PACKED_ANEW, 2, PIA)))
                .extracting("confidence")
                .containsExactly(Confidence.HIGH);
        assertThat(new PictureShared().check(pictured(KWABENA, CROPPED, 2, PIA)))
                .extracting("confidence")
                .containsExactly(Confidence.MEDIUM);
    }
}
