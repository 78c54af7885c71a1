package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class EmploymentBeforeEmployerTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new EmploymentBeforeEmployer())
                .flags("at a company six years before it was founded", worked("Stripe", "2003"))
                .passes("a job after the company was founded", worked("Stripe", "2014-02"))
                .passes("a company that no table has", worked("Haldenworks", "1971"))
                .passes("a longer name that only begins alike", worked("Stripe Painters", "2003"))
                .explained("The year is rounded, or the founders worked before they founded", worked("Stripe", "2008"))
                .cannotTell("Another company of the same name")
                .cannotTell("The employer was bought later and stands under its new name");
    }

    @Test
    void states_the_beginning_and_the_year_of_founding() {
        assertThat(new EmploymentBeforeEmployer()
                        .check(worked("Stripe", "2003"))
                        .getFirst()
                        .headline())
                .isEqualTo("Job from before the employer was founded: 'Stripe' since 2003 on GigHub, founded in 2009");
    }

    @Test
    void knows_the_years_of_well_known_employers() {
        assertThat(Employers.ALL).filteredOn(employer -> employer.founded() > 0).hasSizeGreaterThan(60);
    }

    private static Dossier worked(String employer, String from) {
        return dossier(page("GigHub", "garethp", job(employer, dates(from, "now"))));
    }
}
