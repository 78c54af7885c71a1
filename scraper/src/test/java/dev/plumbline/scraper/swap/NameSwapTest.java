package dev.plumbline.scraper.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Report;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Origin is never compared: with every name, or every place, swapped for another, a dossier has the same findings. */
class NameSwapTest {
    private static final int FEWEST_CULTURES = 12;
    private static final List<Subject> SUBJECTS = Subject.all();
    private static final Map<Subject, List<String>> FINDINGS =
            SUBJECTS.stream().collect(Collectors.toMap(subject -> subject, subject -> findings(subject.dossier())));

    private static List<Culture> cultures() {
        return Culture.all();
    }

    @ParameterizedTest
    @MethodSource("cultures")
    void has_the_same_findings_under_the_names_of_any_culture(Culture culture) {
        assertThat(SUBJECTS)
                .allSatisfy(subject -> subject.under(culture)
                        .ifPresent(swapped -> assertThat(findings(swapped))
                                .as(subject + " as " + culture)
                                .isEqualTo(FINDINGS.get(subject))));
    }

    @Test
    void has_the_same_findings_when_every_place_is_swapped_with_its_zone() {
        List<Subject> placed = SUBJECTS.stream()
                .filter(subject -> PlaceSwap.swapped(subject.dossier()).isPresent())
                .toList();
        System.out.printf("figure place-swap %d dossiers%n", placed.size());
        assertThat(placed)
                .hasSizeGreaterThan(FEWEST_CULTURES)
                .allSatisfy(subject -> assertThat(
                                findings(PlaceSwap.swapped(subject.dossier()).orElseThrow()))
                        .as(subject.toString())
                        .isEqualTo(FINDINGS.get(subject)));
    }

    @Test
    void makes_every_rule_over_pages_speak_under_swapped_names() {
        Culture last = cultures().getLast();
        Set<String> speaking = SUBJECTS.stream()
                .map(subject -> subject.under(last))
                .flatMap(Optional::stream)
                .flatMap(swapped -> new Scraper().check(swapped).findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        Set<String> overPages = SUBJECTS.stream()
                .filter(subject -> subject.dossier().records().isEmpty()
                        && subject.dossier().observations().isEmpty())
                .map(Subject::rule)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        System.out.printf("figure name-swap-rules-speaking %d of %d rules%n", speaking.size(), Rules.ALL.size());
        assertThat(speaking).containsAll(overPages);
    }

    @Test
    void swaps_most_dossiers_into_twelve_cultures() {
        List<Culture> cultures = cultures();
        long swapped = SUBJECTS.stream()
                .filter(subject -> subject.under(cultures.getFirst()).isPresent())
                .count();
        System.out.printf("figure name-swap-dossiers %d of %d%n", swapped, SUBJECTS.size());
        System.out.printf("figure name-swap-cultures %d cultures%n", cultures.size());
        assertThat(cultures).hasSizeGreaterThanOrEqualTo(FEWEST_CULTURES);
        assertThat((double) swapped / SUBJECTS.size()).isGreaterThan(0.8);
    }

    private static List<String> findings(Dossier dossier) {
        Report report = new Scraper().check(dossier);
        assertThat(report.failed()).isEmpty();
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.confidence())
                .sorted()
                .toList();
    }
}
