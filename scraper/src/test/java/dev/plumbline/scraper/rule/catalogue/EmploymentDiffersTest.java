package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class EmploymentDiffersTest implements RuleCases {

    private static final Dossier TWO_STARTS = dossier(
            page("GigHub", "one", job("Haldenworks", dates("2019", "now"))),
            page("CodePort", "two", job("Haldenworks GmbH", dates("2021-03", "now"))));

    @Override
    public RuleTester cases() {
        return RuleTester.of(new EmploymentDiffers())
                .flags("two starts at one employer", TWO_STARTS)
                .flags(
                        "two ends at one employer",
                        dossier(
                                page("GigHub", "one", job("Corvid Systems", dates("2018", "2020"))),
                                page("CodePort", "two", job("Corvid", dates("2018", "2022")))))
                .passes(
                        "each page names another part of the career",
                        dossier(
                                page("GigHub", "one", job("Haldenworks", dates("2019", "now"))),
                                page("CodePort", "two", job("Tidewater Data", dates("2016", "2019")))))
                .passes(
                        "between employments as a freelancer",
                        dossier(
                                page("GigHub", "one", job("Self-employed", dates("2016", "now"))),
                                page("CodePort", "two", job("Haldenworks", dates("2019", "now")))))
                .explained(
                        "Dates were rounded to years on one page",
                        dossier(
                                page("GigHub", "one", job("Lanternworks", dates("2022", "now"))),
                                page("CodePort", "two", job("Lanternworks", dates("2022-12", "now")))))
                .explained(
                        "One page names several posts at the employer one by one",
                        dossier(
                                page("GigHub", "one", job("Corvid", dates("2016", "2022"))),
                                page(
                                        "CodePort",
                                        "two",
                                        job("Corvid", dates("2016", "2019")),
                                        job("Corvid", dates("2019", "2022")))))
                .explained(
                        "One page was not kept up to date after the employment ended",
                        dossier(
                                page("GigHub", "one", job("Corvid", dates("2016", "now"))),
                                page("CodePort", "two", job("Corvid", dates("2016", "2022")))))
                .explained(
                        "Worked for several employers at once, and each page names a part of them",
                        dossier(
                                page("GigHub", "one", job("Haldenworks", dates("2019", "now"))),
                                page("CodePort", "two", job("Tidewater Data", dates("2019", "now")))))
                .cannotTell("Worked there as a freelancer before being employed");
    }

    @Test
    void names_the_two_dates_as_each_page_gives_them() {
        assertThat(new EmploymentDiffers().check(TWO_STARTS).getFirst().headline())
                .isEqualTo("Start at Haldenworks differs: '2019' on GigHub, 'March 2021' on CodePort");
    }
}
