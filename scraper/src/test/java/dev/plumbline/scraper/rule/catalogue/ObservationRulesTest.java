package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.agreed;
import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Matter;
import dev.plumbline.scraper.observation.Observation;
import dev.plumbline.scraper.observation.Topics;
import dev.plumbline.scraper.observation.Weight;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules make of each thing that can be picked. */
class ObservationRulesTest {

    private static Stream<Choice> plain() {
        return choices(Weight.PLAIN);
    }

    private static Stream<Choice> soft() {
        return choices(Weight.SOFT);
    }

    private static Stream<Choice> firm() {
        return choices(Weight.FIRM);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void asks_nothing_about_what_went_as_agreed(Choice choice) {
        assertThat(findings(observed(seen(choice.topic(), choice.id(), 40, "Ana", "Ben"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soft")
    void asks_nothing_about_what_happens_to_everybody_once(Choice choice) {
        assertThat(findings(observed(seen(choice.topic(), choice.id(), 1, "Ana", "Ben"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soft")
    void asks_about_what_comes_again_unless_it_is_only_hours_or_only_replies(Choice choice) {
        assertThat(findings(observed(seen(choice.topic(), choice.id(), 4, "Ana"))))
                .hasSize(choice.matter() == Matter.AVAILABILITY ? 0 : 1)
                .allSatisfy(finding -> assertThat(finding.confidence()).isEqualTo(Confidence.LOW));
    }

    @ParameterizedTest
    @MethodSource("firm")
    void is_surer_when_two_saw_it(Choice choice) {
        assertThat(findings(observed(seen(choice.topic(), choice.id(), 1, "Ana"))))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.MEDIUM);
        assertThat(findings(observed(seen(choice.topic(), choice.id(), 1, "Ana", "Ben"))))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.HIGH);
    }

    @ParameterizedTest
    @MethodSource("firm")
    void sets_aside_only_what_an_accommodation_can_explain(Choice choice) {
        assertThat(findings(observed(agreed(choice.topic(), choice.id(), 1)))).hasSize(choice.accommodation() ? 0 : 1);
    }

    @Test
    void serves_every_code_that_a_choice_of_its_matter_answers_to() {
        assertThat(Topics.ALL.stream().flatMap(topic -> topic.choices().stream()))
                .filteredOn(choice -> choice.weight() != Weight.PLAIN)
                .allSatisfy(choice -> assertThat(Rules.ALL)
                        .as(choice.sentence())
                        .anyMatch(rule -> asks(rule, choice)
                                && List.of(rule.info().indicators().split(" ", -1))
                                        .containsAll(choice.codes())));
    }

    @Test
    void takes_one_observer_in_two_spellings_for_one() {
        assertThat(findings(observed(seen("person", "another", 1, "Ana Sol", " ana sol "))))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.MEDIUM);
    }

    @Test
    void leaves_alone_what_this_version_does_not_know() {
        Observation known = seen("person", "another", 1);
        Observation later = new Observation(
                known.id(), "person", "third", 1, known.at(), known.observers(), false, known.evidence());
        assertThat(findings(observed(later))).isEmpty();
    }

    @Test
    void shows_each_thing_once_before_any_again_and_twelve_at_most() {
        Stream<Observation> same =
                Stream.iterate(1, times -> times + 1).limit(100).map(times -> seen("answers", "read-out", times));
        Observation[] many = Stream.concat(same, Stream.of(seen("meeting", "left-at-check", 1)))
                .toArray(Observation[]::new);
        assertThat(findings(observed(many))).singleElement().satisfies(finding -> {
            assertThat(finding.evidence()).hasSize(12);
            assertThat(finding.evidence().get(1).quote()).startsWith("The meeting was left");
            assertThat(finding.headline()).isEqualTo("Seen in a meeting: 'Answers were read out' and 1 more");
        });
    }

    private static boolean asks(Rule rule, Choice choice) {
        Dossier much =
                observed(seen(choice.topic(), choice.id(), 9), seen("hours", "not-there", 9), seen("reach", "late", 9));
        return rule.check(much).stream()
                .flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> evidence.quote().equals(choice.sentence()));
    }

    private static List<Finding> findings(Dossier dossier) {
        return Rules.ALL.stream().flatMap(rule -> rule.check(dossier).stream()).toList();
    }

    private static Stream<Choice> choices(Weight weight) {
        return Topics.ALL.stream()
                .flatMap(topic -> topic.choices().stream())
                .filter(choice -> choice.weight() == weight);
    }
}
