package dev.plumbline.scraper.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

/** The test of a rule: its cases, which must hold. The catalogue prints their titles. */
interface RuleCases {
    RuleTester cases();

    @Test
    default void keeps_what_its_cases_say() {
        cases().verify();
    }

    /** What stands on the page of a firm or in a list is nobody's word of themselves. */
    @Test
    default void asks_nothing_of_pages_that_are_not_the_candidates() {
        RuleTester tester = cases();
        assertThat(tester.cases().stream()
                        .flatMap(one -> one.dossiers().stream())
                        .map(OfOthers::pages)
                        .flatMap(dossier -> tester.rule().check(dossier).stream()))
                .isEmpty();
    }

    /** Confidence, headline, comparison and quotes stand in the page of examples; CatalogueTest writes that anew. */
    @Test
    default void says_what_its_examples_say() {
        assumeThat(System.getProperty("catalogue.rewrite")).isNull();
        assertThat(ExamplesPage.kept()).contains(ExamplesPage.rule(cases()));
    }
}
