package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.reused;
import static dev.plumbline.scraper.Dossiers.templated;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageFromTemplateTest implements RuleCases {

    private static final String DEMO = "Freelancer is a free bootstrap theme created by Start Bootstrap. The download"
            + " includes the complete source files including HTML, CSS, and JavaScript.";
    private static final Other PIA = new Other("Folio", "pia-lindner", "Pia Lindner", DEMO, 60);

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PassageFromTemplate())
                .flags(
                        "the demo text of a theme that five accounts use",
                        templated(kwabena(), KnownText.Kind.PUBLIC, "Freelancer 7.0.7 by Start Bootstrap", 5, PIA))
                .passes("the same words of which nobody knows whose they are", reused(kwabena(), PIA))
                .cannotTell("The demo text of a portfolio template was left in place")
                .cannotTell("Everyday wording of profiles in this trade")
                .cannotTell("The site's own text stands in the profile");
    }

    @Test
    void a_template_is_one_line_that_tells_where_it_stands_and_since_when() {
        Finding finding = new PassageFromTemplate()
                .check(templated(kwabena(), KnownText.Kind.STOCK, "phrase of many profiles", 40, PIA))
                .getFirst();
        assertThat(finding.headline()).isEqualTo("Everyday wording on GigHub: 'phrase of many profiles'");
        assertThat(finding.message()).contains("it stands on 40 accounts of 2 sites, first on 2026-09-19");
    }

    @Test
    void a_ring_is_one_finding_that_tells_the_earliest_other_holder_and_how_many_there_are() {
        Dossier ring = templated(kwabena(), KnownText.Kind.UNKNOWN, "Same text on many accounts", 300, PIA);
        assertThat(new PassageFromTemplate().check(ring)).isEmpty();
        List<Finding> found = new PassageReused().check(ring);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().headline())
                .isEqualTo("Same passage under 300 identities: on GigHub, and on Folio under the name 'Pia Lindner'");
        assertThat(found.getFirst().message()).contains("it stands on 300 accounts of 2 sites");
        assertThat(found.getFirst().key())
                .isEqualTo(new PassageReused()
                        .check(reused(kwabena(), PIA))
                        .getFirst()
                        .key());
    }

    private static Reading kwabena() {
        return page("GigHub", "kofori", name("Kwabena Ofori"), bio(DEMO));
    }
}
