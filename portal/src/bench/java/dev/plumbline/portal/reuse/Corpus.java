package dev.plumbline.portal.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Texts of a size, some of which are fills of popular templates. The texts themselves are written anew from their
 * number whenever one is asked for, so a million of them need no memory.
 */
final class Corpus {
    /** One text in so many is the fill of a template. */
    private static final int FILLED = 40;

    private static final int TEMPLATES = 5;
    private static final int SLOTTED = 8;

    private final List<String> templates = new ArrayList<>();
    private final BioWriter filler = new BioWriter(3);

    Corpus() {
        BioWriter writer = new BioWriter(2);
        for (int i = 0; i < TEMPLATES; i++) {
            templates.add(writer.bio());
        }
    }

    String text(int number) {
        return number % FILLED == 0 ? fill(number) : new BioWriter(1_000_003L * number + 17).bio();
    }

    boolean isFill(int number) {
        return number % FILLED == 0;
    }

    /** A template with one word in eight of somebody's own. */
    String fill(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] words = templates.get(random.nextInt(TEMPLATES)).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(SLOTTED) == 0) {
                words[i] = filler.word();
            }
        }
        return String.join(" ", words);
    }
}
