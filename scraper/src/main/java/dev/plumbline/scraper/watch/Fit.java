package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.claim.Evidence;
import java.util.Comparator;

/**
 * Something mentioned that an entry names.
 *
 * @param listed the name or value of the entry
 * @param how why both are taken for the same
 * @param weak whether the list itself says that this name of the entry is of low quality
 */
record Fit(Mention mention, Watched on, String listed, String how, boolean weak) {
    /** A sure name first, then the same words, then the ones of which fewest are left over. */
    private static final Comparator<Fit> BEST = Comparator.comparing(Fit::weak)
            .thenComparing(fit -> !fit.isSame())
            .thenComparingInt(fit -> Math.abs(words(fit.mention.text()) - words(fit.listed)))
            .thenComparingInt(fit -> fit.mention.text().length());

    static Fit better(Fit one, Fit other) {
        return BEST.compare(other, one) < 0 ? other : one;
    }

    /** A benign name silences the same name only, not one that merely fits it. */
    boolean isVery() {
        return mention.matter() != Matter.NAME || isSame();
    }

    ListMatch at(Evidence evidence) {
        return new ListMatch(mention.matter(), on, evidence, mention.text(), listed, how, weak);
    }

    TextCheck.Hit inText() {
        return new TextCheck.Hit(mention.matter(), on, mention.text(), listed, how, weak);
    }

    private boolean isSame() {
        return Matter.words(mention.text()).equals(Matter.words(listed));
    }

    private static int words(String text) {
        return Matter.words(text).split(" ", -1).length;
    }
}
