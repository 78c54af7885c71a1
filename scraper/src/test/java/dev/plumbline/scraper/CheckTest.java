package dev.plumbline.scraper;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.language;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Coverage;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Report;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Reading GIGHUB =
            page("GigHub", "rdantas", name("Rafael Dantas"), place("Lisbon", "PT"), email("mail@dantasworks.example"));
    private static final Reading CODEPORT =
            page("CodePort", "rafael-dantas", name("Rafael Monteiro"), place("Tartu", "EE"), language("Portuguese"));
    private static final Reading FOLIO = page("Folio", "rafael", name("Rafael Dantas"), place("Lisbon", "PT"));

    private final Scraper scraper = new Scraper();

    @Test
    void gives_one_finding_for_one_differing_thing_however_many_pages_disagree() {
        assertThat(check(GIGHUB, CODEPORT, FOLIO).findings())
                .extracting(Finding::headline)
                .containsExactly(
                        "Name differs: 'Rafael Dantas' on GigHub, 'Rafael Monteiro' on CodePort",
                        "Country differs: 'Portugal' on GigHub, 'Estonia' on CodePort");
    }

    @Test
    void keeps_the_key_when_a_page_is_added_or_read_again() {
        Reading again = page(
                "GigHub",
                "rdantas",
                NOW.plusSeconds(60),
                name("Rafael Dantas"),
                place("Lisbon", "PT"),
                bio("Now with a few words about myself."));
        List<String> keys = keys(check(GIGHUB, CODEPORT));
        assertThat(keys(check(GIGHUB, CODEPORT, FOLIO))).isEqualTo(keys);
        assertThat(keys(check(GIGHUB, CODEPORT, FOLIO, again))).isEqualTo(keys);
    }

    @Test
    void says_what_could_not_be_compared() {
        Coverage coverage = check(GIGHUB, CODEPORT).coverage();
        assertThat(coverage.compared()).isEqualTo(2);
        assertThat(coverage.total()).isEqualTo(4);
        assertThat(coverage.notCompared()).containsExactly("languages: on one page only", "e-mail: on one page only");
        assertThat(coverage.rows().getFirst())
                .isEqualTo(new Coverage.Row(
                        "Name", List.of("GigHub", "CodePort"), "differs", "'Dantas' against 'Monteiro'"));
    }

    @Test
    void compares_nothing_where_there_is_one_page() {
        Report report = check(GIGHUB);
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage().compared()).isZero();
        assertThat(report.coverage().notCompared()).isNotEmpty();
    }

    @Test
    void lets_the_other_findings_stand_when_a_rule_crashes() {
        List<Rule> withCrash =
                Stream.concat(Stream.of(new Crashing()), Rules.ALL.stream()).toList();
        Report report = scraper.check(new Dossier(NOW, List.of(GIGHUB, CODEPORT), List.of(), List.of()), withCrash);
        assertThat(report.failed()).extracting(Report.Failed::rule).containsExactly("crashing");
        assertThat(report.findings()).hasSize(2);
    }

    private Report check(Reading... readings) {
        return scraper.check(new Dossier(NOW, List.of(readings), List.of(), List.of()));
    }

    private static List<String> keys(Report report) {
        return report.findings().stream().map(Finding::key).toList();
    }

    @RuleInfo(
            id = "crashing",
            summary = "Crashes",
            severity = Severity.NOTE,
            family = Family.TEXT,
            indicators = "R8",
            ask = "?",
            innocentExplanations = {})
    private static final class Crashing implements Rule {
        @Override
        public List<Finding> check(Dossier dossier) {
            throw new IllegalStateException(Confidence.LOW.name());
        }
    }
}
