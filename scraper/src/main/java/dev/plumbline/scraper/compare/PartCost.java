package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.compare.ScreenedName.Part;

/**
 * What it costs to take one part of a name for a part of another.
 *
 * @param cost in letters that say something else
 */
record PartCost(double cost, String reason) {
    private static final PartCost NONE = new PartCost(Double.MAX_VALUE, "differs");
    private static final double TABLE = 0.1;
    /** The most that a part may differ in from two that were joined. */
    static final double MOST_OF_JOINED = 0.7;

    private static final double SHORT_FORM = 0.5;
    private static final int SHORTEST_SHORT = 3;

    boolean fits() {
        return cost < Double.MAX_VALUE;
    }

    /**
     * Compares two parts.
     *
     * @param pinyin both names are in Pinyin
     * @param romanised one of both is written in another script than the other
     * @param first one of both stands first in its name, where short forms stand
     * @param single neither was joined of two
     */
    static PartCost of(
            Part a, Part b, boolean pinyin, boolean romanised, boolean unvowelled, boolean first, boolean single) {
        if (a.latin().equals(b.latin())) {
            return new PartCost(0, romanised ? "romanised" : "same");
        }
        if (a.isInitial() || b.isInitial()) {
            return single && a.latin().charAt(0) == b.latin().charAt(0) ? new PartCost(SHORT_FORM, "initial") : NONE;
        }
        if (Pinyin.isOtherSpelling(a.syllables(), b.latin()) || Pinyin.isOtherSpelling(b.syllables(), a.latin())) {
            return new PartCost(TABLE, "other romanisation");
        }
        if (pinyin) {
            return NONE;
        }
        if (single
                && (GivenNames.same(a.latin(), b.latin())
                        || GivenNames.same(a.own(), b.latin())
                        || GivenNames.same(a.latin(), b.own()))) {
            return new PartCost(TABLE, "short form or other form of one name");
        }
        if (Hangul.isOneSurname(a.latin(), b.latin())
                || Hangul.isSurname(a.latin(), b.latin())
                || Hangul.isSurname(b.latin(), a.latin())) {
            return new PartCost(TABLE, "other romanisation");
        }
        if (PersonName.isWithParticle(a.latin(), b.latin())) {
            return new PartCost(TABLE, "other spelling");
        }
        if (single && GivenNames.differ(a, b)) {
            return NONE;
        }
        if (single && first && isShortForm(a.latin(), b.latin())) {
            return new PartCost(SHORT_FORM, "short form");
        }
        int letters = Math.min(a.sound().length(), b.sound().length());
        double most = single ? most(letters, romanised) : Math.min(MOST_OF_JOINED, most(letters, romanised));
        double cost = Math.min(
                Sound.distance(a.sound(), b.sound(), unvowelled, most),
                Sound.distance(withoutArticle(a), withoutArticle(b), unvowelled, most) + TABLE);
        return cost > most
                ? NONE
                : new PartCost(cost, romanised ? "romanised" : cost < 1 ? "other spelling" : "one letter differs");
    }

    /** What may differ in a word of so many sounds. */
    private static double most(int letters, boolean romanised) {
        double more = romanised ? 0.15 : 0;
        return switch (letters) {
            case 0, 1 -> 0;
            case 2 -> 0.25 + more;
            case 3 -> 0.45 + more;
            case 4 -> 0.55 + more;
            case 5, 6 -> 1.0;
            default -> 1.2;
        };
    }

    /** The most that a part of so many sounds may differ in, whatever it is compared with. */
    static double most(int letters) {
        return most(letters, true);
    }

    /** The sounds of a part without the Arabic article in front. */
    static String withoutArticle(Part part) {
        String latin = part.latin();
        boolean article = latin.length() > 5 && (latin.startsWith("al") || latin.startsWith("el"));
        return article ? Sound.of(latin.substring(2)) : part.sound();
    }

    private static boolean isShortForm(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST_SHORT
                && longer.length() > shorter.length() + 1
                && longer.startsWith(shorter);
    }
}
