package dev.plumbline.scraper.ordinary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Report;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ordinary lives are left alone: nothing above a note, and hardly a note. */
class OrdinaryPeopleTest {
    private static final int FEWEST_PEOPLE = 60;
    private static final double MOST_WITH_A_NOTE = 0.05;

    private static List<OrdinaryPeople.Person> all() {
        return OrdinaryPeople.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void asks_an_ordinary_person_nothing(OrdinaryPeople.Person person) {
        Report report = new Scraper().check(person.dossier());
        assertThat(report.failed()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(Finding::rule, Finding::confidence, Finding::headline)
                .isEmpty();
    }

    @Test
    void notes_something_of_one_in_twenty_at_most() {
        List<String> noted = all().stream()
                .filter(person ->
                        !new Scraper().check(person.dossier()).findings().isEmpty())
                .map(OrdinaryPeople.Person::title)
                .toList();
        int people = all().size();
        System.out.printf("figure ordinary-people %d dossiers%n", people);
        System.out.printf("figure ordinary-people-with-a-finding %d dossiers%n", noted.size());
        assertThat(people).isGreaterThanOrEqualTo(FEWEST_PEOPLE);
        assertThat(noted).as("people with a note").hasSizeLessThanOrEqualTo((int) (people * MOST_WITH_A_NOTE));
    }
}
