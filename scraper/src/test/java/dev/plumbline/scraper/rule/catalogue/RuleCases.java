package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

/** The test of a rule: its cases, which must hold. The catalogue prints their titles. */
interface RuleCases {
    RuleTester cases();

    @Test
    default void keeps_what_its_cases_say() {
        cases().verify();
    }
}
