package dev.plumbline.scraper.compare;

import java.util.Comparator;
import java.util.List;

/**
 * What a comparator found, and why.
 *
 * @param reason a few words that can stand behind the result: {@code short form}, {@code city only}
 */
public record Comparison(Agreement agreement, String reason) {
    public static Comparison agree(String reason) {
        return new Comparison(Agreement.AGREE, reason);
    }

    public static Comparison compatible(String reason) {
        return new Comparison(Agreement.COMPATIBLE, reason);
    }

    public static Comparison differ(String reason) {
        return new Comparison(Agreement.DIFFER, reason);
    }

    public static Comparison cannotTell(String reason) {
        return new Comparison(Agreement.CANNOT_TELL, reason);
    }

    public boolean differs() {
        return agreement == Agreement.DIFFER;
    }

    /** Whether both can be true: they agree or are compatible. */
    public boolean fits() {
        return agreement == Agreement.AGREE || agreement == Agreement.COMPATIBLE;
    }

    /** The most agreeing of several; empty lists cannot tell. */
    public static Comparison best(List<Comparison> comparisons) {
        return comparisons.stream()
                .min(Comparator.comparing(Comparison::agreement))
                .orElseGet(() -> cannotTell("nothing to compare"));
    }

    /** What a whole says whose parts were compared: it differs where a part does, and is silent where all parts are. */
    public static Comparison whole(List<Comparison> parts) {
        return parts.stream()
                .filter(part -> part.agreement() != Agreement.CANNOT_TELL)
                .max(Comparator.comparing(Comparison::agreement))
                .orElseGet(() -> best(parts));
    }
}
