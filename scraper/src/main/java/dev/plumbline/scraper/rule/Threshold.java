package dev.plumbline.scraper.rule;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A figure in a rule that a team may set. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Threshold {
    /** Lower-kebab, stable. */
    String name();

    /** What it is, with its unit: {@code Fastest ordinary journey, km/h}. */
    String summary();

    double value();

    double least();

    double most();
}
