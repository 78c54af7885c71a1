package dev.plumbline.scraper.site;

import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.extract.Section;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a site means by its labels, and how it lays out what stands under them.
 *
 * @param unread labels that the site's adapter reads by itself, or that mean something else there
 * @param called headings, in lower case, that mean another label on this site than elsewhere
 */
public record Habits(Set<Label> unread, Map<String, Label> called, Order jobs, Order schools) {

    /** Of a site never seen. */
    public static final Habits UNKNOWN = new Habits(Set.of(), Map.of(), Order.BY_WORDS, Order.BY_WORDS);

    public Habits without(Label first, Label... more) {
        return new Habits(Set.copyOf(EnumSet.of(first, more)), called, jobs, schools);
    }

    public Habits calling(String heading, Label label) {
        Map<String, Label> both = new HashMap<>(called);
        both.put(heading.toLowerCase(Locale.ROOT), label);
        return new Habits(unread, Map.copyOf(both), jobs, schools);
    }

    public Habits jobs(Order order) {
        return new Habits(unread, called, order, schools);
    }

    public Habits schools(Order order) {
        return new Habits(unread, called, jobs, order);
    }

    /** What a section holds on this site; empty where it is not to be read. */
    Optional<Label> label(Section section) {
        Label label = called.getOrDefault(section.heading().toLowerCase(Locale.ROOT), section.label());
        return unread.contains(label) ? Optional.empty() : Optional.of(label);
    }
}
