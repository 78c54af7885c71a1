package dev.plumbline.scraper.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The cases of one rule: what it flags, what it passes, and one line for every innocent explanation, in the same words. */
public final class RuleTester {

    /** How a case ends. */
    public enum Outcome {
        FLAGS,
        PASSES,
        EXPLAINED,
        CANNOT_TELL
    }

    /**
     * One case.
     *
     * @param title of an explanation: its own words
     * @param dossiers one; none where pages cannot tell
     */
    public record Case(Outcome outcome, String title, List<Dossier> dossiers) {}

    private final Rule rule;
    private final List<Case> cases = new ArrayList<>();

    private RuleTester(Rule rule) {
        this.rule = rule;
    }

    public static RuleTester of(Rule rule) {
        return new RuleTester(rule);
    }

    /** Exactly one finding. */
    public RuleTester flags(String title, Dossier dossier) {
        return with(Outcome.FLAGS, title, dossier);
    }

    /** No finding. */
    public RuleTester passes(String title, Dossier dossier) {
        return with(Outcome.PASSES, title, dossier);
    }

    /** No finding, or one of low confidence. */
    public RuleTester explained(String explanation, Dossier dossier) {
        return with(Outcome.EXPLAINED, explanation, dossier);
    }

    /** No page can show it. */
    public RuleTester cannotTell(String explanation) {
        return with(Outcome.CANNOT_TELL, explanation);
    }

    public Rule rule() {
        return rule;
    }

    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** Everything the rule says: its annotation, its cases' titles and all findings of its cases. */
    public Stream<String> texts() {
        RuleInfo info = rule.info();
        Stream<String> said =
                Stream.concat(Stream.of(info.summary(), info.ask()), Arrays.stream(info.innocentExplanations()));
        Stream<String> produced = findings()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.headline(), finding.message()),
                        finding.compared().stream().flatMap(feature -> Stream.of(feature.name(), feature.result()))));
        return Stream.of(said, cases.stream().map(Case::title), produced).flatMap(texts -> texts);
    }

    public Stream<Finding> findings() {
        return cases.stream().flatMap(one -> one.dossiers().stream()).flatMap(dossier -> rule.check(dossier).stream());
    }

    /** Fails unless the cases are complete and each ends as it says. */
    public void verify() {
        assertThat(titles(Outcome.FLAGS)).as("cases that flag").isNotEmpty();
        assertThat(titles(Outcome.PASSES)).as("cases that pass").isNotEmpty();
        assertThat(Stream.concat(titles(Outcome.EXPLAINED).stream(), titles(Outcome.CANNOT_TELL).stream()))
                .as("one line for every innocent explanation, in the same words")
                .containsExactlyInAnyOrder(rule.info().innocentExplanations());
        cases.forEach(this::verify);
    }

    private void verify(Case one) {
        for (Dossier dossier : one.dossiers()) {
            List<Finding> findings = rule.check(dossier);
            assertThat(rule.check(dossier)).as(one.title()).isEqualTo(findings);
            assertThat(findings).as(one.title()).satisfies(found -> {
                switch (one.outcome()) {
                    case FLAGS -> assertThat(found).hasSize(1).noneMatch(f -> f.confidence() == Confidence.LOW);
                    case PASSES, CANNOT_TELL -> assertThat(found).isEmpty();
                    case EXPLAINED -> assertThat(found).allMatch(f -> f.confidence() == Confidence.LOW);
                }
            });
        }
    }

    @Override
    public String toString() {
        return rule.info().id();
    }

    private RuleTester with(Outcome outcome, String title, Dossier... dossiers) {
        cases.add(new Case(outcome, title, List.of(dossiers)));
        return this;
    }

    private List<String> titles(Outcome outcome) {
        return cases.stream()
                .filter(one -> one.outcome() == outcome)
                .map(Case::title)
                .toList();
    }
}
