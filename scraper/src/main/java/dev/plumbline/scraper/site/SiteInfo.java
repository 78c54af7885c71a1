package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.LinkKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a site is, for dispatch and for the catalogue. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SiteInfo {
    /** Lower-kebab, stable for ever. */
    String id();

    /** As people say it. */
    String label();

    /** Host names without {@code www.}; a host matches itself and its subdomains. */
    String[] hosts();

    /** What a link to one of its pages leads to. */
    LinkKind links();

    /** The year of the real page it was checked against, or {@code documented only}. */
    String checkedAgainst();
}
