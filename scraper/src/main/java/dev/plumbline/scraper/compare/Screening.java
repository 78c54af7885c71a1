package dev.plumbline.scraper.compare;

/**
 * Whether a name is that of a list's entry: stricter than comparing two profiles of one candidate, where a first name
 * alone is compatible. A comparison that fits is a hit; <em>cannot tell</em> is none, for too little of both names is
 * shared. A hit says that two names are one, never that two people are.
 */
public final class Screening {
    private Screening() {}

    /** A person's name taken apart once, to be screened against many. */
    public static final class Person {
        private final ScreenedName name;

        private Person(ScreenedName name) {
            this.name = name;
        }

        public static Person of(String shown) {
            return new Person(ScreenedName.of(shown));
        }

        /** As {@link Screening#person}. */
        public Comparison compare(Person other) {
            return PersonScreening.compare(name, other.name);
        }
    }

    /** Screens the name of a person against another one. */
    public static Comparison person(String left, String right) {
        return PersonScreening.compare(ScreenedName.of(left), ScreenedName.of(right));
    }

    /** Screens the name of an organisation against another one. */
    public static Comparison organisation(String left, String right) {
        return OrganisationScreening.compare(OrganisationName.of(left), OrganisationName.of(right));
    }
}
