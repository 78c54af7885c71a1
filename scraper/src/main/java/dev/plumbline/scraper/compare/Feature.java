package dev.plumbline.scraper.compare;

/**
 * One line of the table behind a comparison: {@code Country | Poland | Vietnam | differs}.
 *
 * @param name what was compared
 * @param left as the first page says it; {@code not said} where it does not
 * @param right as the second page says it; {@code not said} where it does not
 */
public record Feature(String name, String left, String right, Comparison comparison) {

    public Feature {
        left = left.isEmpty() ? "not said" : left;
        right = right.isEmpty() ? "not said" : right;
    }

    /** The result in one word: agrees, compatible, differs, not compared. */
    public String result() {
        return switch (comparison.agreement()) {
            case AGREE -> "agrees";
            case COMPATIBLE -> "compatible";
            case DIFFER -> "differs";
            case CANNOT_TELL -> "not compared";
        };
    }
}
