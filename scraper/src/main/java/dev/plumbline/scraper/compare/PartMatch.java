package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;

/** How two parts of two names are the same, the surest first. */
enum PartMatch {
    EXACT("same"),
    SPELLING("other spelling"),
    ROMANISED("romanised"),
    NICKNAME("short form or other form of one name"),
    SHORT("short form"),
    INITIAL("short form"),
    LETTER("one letter differs"),
    NONE("differs");

    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_TYPO = 6;

    final String reason;

    PartMatch(String reason) {
        this.reason = reason;
    }

    Comparison comparison() {
        return switch (this) {
            case EXACT -> Comparison.agree(reason);
            case NONE -> Comparison.differ(reason);
            default -> Comparison.compatible(reason);
        };
    }

    /**
     * Compares two folded parts.
     *
     * @param script the script that one of both was romanised from; Latin where none was
     */
    static PartMatch of(String a, String b, int script) {
        if (a.equals(b)) {
            return EXACT;
        }
        if (script == UScript.HANGUL && (Hangul.isSurname(a, b) || Hangul.isSurname(b, a))) {
            return ROMANISED;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() == 1) {
            return longer.startsWith(shorter) ? INITIAL : NONE;
        }
        if (loose(a).equals(loose(b))) {
            return SPELLING;
        }
        if (script != UScript.LATIN && isRomanisation(a, b, script)) {
            return ROMANISED;
        }
        if (GivenNames.same(a, b)) {
            return NICKNAME;
        }
        if (shorter.length() >= SHORTEST_PREFIX
                && longer.length() >= shorter.length() + 2
                && longer.startsWith(shorter)) {
            return SHORT;
        }
        return shorter.length() >= SHORTEST_TYPO && isOneEdit(shorter, longer) ? LETTER : NONE;
    }

    private static boolean isRomanisation(String a, String b, int script) {
        String bones = Skeleton.of(a, script);
        return !bones.isEmpty() && bones.equals(Skeleton.of(b, script));
    }

    /** Spellings that one keyboard or clerk swaps for another: ue for u, doubled letters, ph, y, k. */
    private static String loose(String part) {
        String swapped = part.replace("ue", "u")
                .replace("oe", "o")
                .replace("ae", "a")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("iy", "i")
                .replace("ij", "i")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('w', 'v');
        StringBuilder single = new StringBuilder();
        swapped.chars()
                .filter(c -> single.isEmpty() || single.charAt(single.length() - 1) != c)
                .forEach(c -> single.append((char) c));
        return single.toString();
    }

    /** One letter put in, left out or replaced, or two neighbours swapped. */
    private static boolean isOneEdit(String shorter, String longer) {
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        String a = shorter.substring(start);
        String b = longer.substring(start);
        if (a.length() < b.length()) {
            return b.substring(1).equals(a);
        }
        boolean swapped = a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return swapped || (!a.isEmpty() && a.substring(1).equals(b.substring(1)));
    }
}
