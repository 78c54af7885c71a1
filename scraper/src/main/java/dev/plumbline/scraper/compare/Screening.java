package dev.plumbline.scraper.compare;

/**
 * Whether a name is that of a list's entry: stricter than comparing two profiles of one candidate, where a first name
 * alone is compatible. A comparison that fits is a hit; <em>cannot tell</em> is none, for too little of both names is
 * shared. A hit says that two names are one, never that two people are.
 */
public final class Screening {
    private Screening() {}

    /** Screens the name of a person against another one. */
    public static Comparison person(String left, String right) {
        Comparison compared = Names.compare(left, right);
        return compared.agreement() != Agreement.COMPATIBLE || (Names.isFull(left) && Names.isFull(right))
                ? compared
                : Comparison.cannotTell(compared.reason());
    }

    /** Screens the name of an organisation against another one. */
    public static Comparison organisation(String left, String right) {
        return Organisations.compare(left, right);
    }
}
