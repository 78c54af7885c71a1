package dev.plumbline.scraper.compare;

import java.util.List;
import java.util.function.Function;

/**
 * The names of a list made ready, so that a name is screened against all of them in a millisecond. What it finds is what
 * {@link Screening} finds when it compares with each: a name is compared only where enough of its parts can stand for parts of the
 * entry, by one walk through the sounds of all parts of the list. It holds no more than the names, and many may ask it at once.
 */
public final class ScreeningIndex {
    private final int size;
    private final Function<String, List<Hit>> finder;

    private ScreeningIndex(int size, Function<String, List<Hit>> finder) {
        this.size = size;
        this.finder = finder;
    }

    /**
     * A name that fits.
     *
     * @param at its place in the list
     */
    public record Hit(int at, Comparison comparison) {}

    /** Names of persons. */
    public static ScreeningIndex persons(List<String> names) {
        return new ScreeningIndex(names.size(), new PersonIndex(names)::find);
    }

    /** Names of organisations. */
    public static ScreeningIndex organisations(List<String> names) {
        return new ScreeningIndex(names.size(), new OrganisationIndex(names)::find);
    }

    /** How many names there are. */
    public int size() {
        return size;
    }

    /** The names that fit, in no order; those of which too little is shared are not among them. */
    public List<Hit> find(String name) {
        return finder.apply(name);
    }
}
