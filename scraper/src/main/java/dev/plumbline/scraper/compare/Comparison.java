package dev.plumbline.scraper.compare;

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
}
