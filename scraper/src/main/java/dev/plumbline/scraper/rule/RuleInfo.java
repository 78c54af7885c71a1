package dev.plumbline.scraper.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule is, for the catalogue, the portal and the annotations. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {
    /** Lower-kebab, stable for ever: findings are keyed by it. */
    String id();

    /** One sentence: what does not line up when it fires. */
    String summary();

    Severity severity();

    Family family();

    /** The indicator codes it serves, separated by spaces. */
    String indicators();

    /** A neutral question for the candidate. */
    String ask();

    /** What else could explain it; at least two from {@link Severity#ASK} up. */
    String[] innocentExplanations();

    /** Figures that a team may set. */
    Threshold[] thresholds() default {};

    /** How the statements that it shows stand to one another. */
    Standing standing() default Standing.DIFFER;
}
