package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.artefact;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.claim.Claim.Tracker;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArtefactSharedTest implements RuleCases {
    private static final String ID = "google-analytics:G-AB12CD34EF";
    private static final Reading TOM = page("tom-site", "tom", name("Tom Whitacre"), tracker("G-AB12CD34EF"));
    private static final Reading INES = page(
            "ines-site",
            "ines",
            name("Ines Carvalho"),
            tracker("G-AB12CD34EF"),
            bio("I am a member of the agency Brightloom Studio, and my own part is interfaces for hospitals."));
    private static final Other RAFAEL = new Other("rafael-site", "rafael", "Rafael Dantas", "", 20);
    private static final Other JONAS = new Other("jonas-site", "jonas", "Jonas Meier", "", 30);

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ArtefactShared())
                .flags("one statistics id under two names", artefact(TOM, Tracker.class, "tracker", ID, null, RAFAEL))
                .flags(
                        "one form under two names",
                        artefact(TOM, Tracker.class, "form", "basin:abc1234567", null, RAFAEL))
                .flags(
                        "one id under three names is one finding",
                        artefact(TOM, Tracker.class, "tracker", ID, null, RAFAEL, JONAS))
                .passes(
                        "an id that is known to stand in a template",
                        artefact(TOM, Tracker.class, "tracker", ID, "template", RAFAEL))
                .passes(
                        "a domain is another matter",
                        artefact(TOM, Tracker.class, "domain", "tom-site.example", null, RAFAEL))
                .explained(
                        "An id that a theme's demo page has, left in by both",
                        artefact(TOM, Tracker.class, "tracker", ID, null, many(6)))
                .explained(
                        "One agency or web designer set up both sites",
                        artefact(INES, Tracker.class, "tracker", ID, null, JONAS))
                .cannotTell("The other person copied the page's source together with its id")
                .cannotTell("Both sites belong to one person and were not joined yet");
    }

    @Test
    void names_both_pages_and_who_had_it_first() {
        assertThat(new ArtefactShared()
                        .check(artefact(TOM, Tracker.class, "tracker", ID, null, RAFAEL, JONAS))
                        .getFirst())
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("Statistics id shared with another candidate: 'G-AB12CD34EF' in the source of"
                                    + " tom-site, and of jonas-site under the name 'Jonas Meier'");
                    assertThat(finding.message())
                            .contains("may be the one it was copied from")
                            .contains("1 further account");
                });
    }

    private static Pages.Said tracker(String id) {
        return e -> new Tracker(id, "google-analytics", id, e);
    }

    private static Other[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Other("site-" + i, "person-" + i, "Person Number" + i, "", 20 + i))
                .toArray(Other[]::new);
    }
}
