package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Layouts.builtAlike;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.LayoutOverlap;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutReusedTest implements RuleCases {
    private static final Reading TOM = page("tom-site", "tom", name("Tom Whitacre"));
    private static final Reading INES = page(
            "ines-site",
            "ines",
            name("Ines Carvalho"),
            bio("I am a member of the agency Brightloom Studio, and my own part is interfaces for hospitals."));
    private static final Other RAFAEL = new Other("rafael-site", "rafael", "Rafael Dantas", "", 20);
    private static final Other JONAS = new Other("jonas-site", "jonas", "Jonas Meier", "", 30);
    private static final LayoutOverlap CLASSES = new LayoutOverlap(0.7, 0.2, 60, 11, List.of());
    private static final LayoutOverlap PATHS = new LayoutOverlap(0.0, 0.5, 0, 40, List.of());
    private static final LayoutOverlap BOTH = new LayoutOverlap(0.7, 0.8, 60, 70, List.of("main.3f9a2c71.js"));
    private static final LayoutOverlap FILES =
            new LayoutOverlap(0.1, 0.1, 3, 3, List.of("main.3f9a2c71.js", "a.77ab90c1.css", "harbour-at-night-2.jpg"));
    private static final LayoutOverlap LITTLE = new LayoutOverlap(0.2, 0.1, 9, 5, List.of("main.3f9a2c71.js"));
    private static final LayoutOverlap FEW = new LayoutOverlap(0.6, 0.6, 5, 5, List.of());

    @Override
    public RuleTester cases() {
        return RuleTester.of(new LayoutReused())
                .flags("the same classes in the same elements", builtAlike(TOM, CLASSES, RAFAEL))
                .flags("the same tree under renamed classes", builtAlike(TOM, PATHS, RAFAEL))
                .flags("three files that hardly anybody else would give", builtAlike(TOM, FILES, RAFAEL))
                .flags("several pages of one other identity are one finding", builtAlike(TOM, BOTH, RAFAEL, RAFAEL))
                .passes("a little in common", builtAlike(TOM, LITTLE, RAFAEL))
                .passes("two small pages with five features in common", builtAlike(TOM, FEW, RAFAEL))
                .explained("Both used a public theme or a site builder", builtAlike(TOM, BOTH, many(7)))
                .explained("One agency or web designer built both", builtAlike(INES, BOTH, JONAS))
                .cannotTell("Both took the same course and kept its exercise page")
                .cannotTell("The other person copied this candidate's site")
                .cannotTell("Both sites belong to one person, who said so elsewhere");
    }

    @Test
    void shows_what_is_alike_and_who_had_it_first() {
        Finding finding =
                new LayoutReused().check(builtAlike(TOM, BOTH, RAFAEL)).getFirst();
        assertThat(finding.headline())
                .isEqualTo(
                        "Built alike under another identity: tom-site, and rafael-site under the name 'Rafael Dantas'");
        assertThat(finding.message()).contains("first on the other page").contains("may be the one it was copied from");
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.compared().stream().map(Finding.Feature::name))
                .containsExactly(
                        "Elements by tag and class",
                        "Elements by the tags above them",
                        "File",
                        "Made with",
                        "First seen");
    }

    @Test
    void five_others_are_one_line_of_low_confidence() {
        assertThat(new LayoutReused().check(builtAlike(TOM, CLASSES, many(4)))).hasSize(4);
        assertThat(new LayoutReused().check(builtAlike(TOM, CLASSES, many(5))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
                    assertThat(finding.message()).contains("4 further accounts").contains("may be a theme");
                });
    }

    private static Other[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Other("site-" + i, "person-" + i, "Person Number" + i, "", 20 + i))
                .toArray(Other[]::new);
    }
}
