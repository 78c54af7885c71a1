package dev.plumbline.scraper.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is kept by sounds, so that all that {@link Sound#distance} leaves near enough is found without comparing each. Of two
 * spellings that are so far apart at most, the first halves or the second halves are half as far apart at most: one search goes
 * through the beginnings and one through the ends, and each turns back early.
 *
 * @param <V> what is kept
 */
final class SoundTrie<V> {
    private final Map<String, V> kept = new LinkedHashMap<>();
    private volatile @Nullable Both<V> searched;

    private record Both<V>(List<V> kept, LetterTree forwards, LetterTree backwards) {
        static <V> Both<V> of(Map<String, V> kept) {
            List<String> sounds = List.copyOf(kept.keySet());
            return new Both<>(
                    List.copyOf(kept.values()),
                    new LetterTree(sounds),
                    new LetterTree(sounds.stream().map(SoundTrie::turned).toList()));
        }
    }

    /** What is kept of this sound, made where there is nothing yet. Not while it is searched. */
    V at(String sound, Supplier<V> made) {
        searched = null;
        return kept.computeIfAbsent(sound, none -> made.get());
    }

    /**
     * Finds what is near.
     *
     * @param most the greatest distance
     * @param found takes what is kept of each, once or twice
     */
    void near(String sound, boolean unvowelled, double most, Consumer<V> found) {
        if (kept.isEmpty()) {
            return;
        }
        Both<V> both = searched();
        int all = SoundCosts.floor(most);
        int half = all / 2;
        int middle = sound.length() / 2;
        IntConsumer each = word -> found.accept(both.kept.get(word));
        // Where the first half costs more than a half, the rest costs less than what is left.
        new SoundWalk(both.forwards, sound, unvowelled, middle + 1, half, all, each).begin();
        new SoundWalk(both.backwards, turned(sound), unvowelled, sound.length() - middle, all - half - 1, all, each)
                .begin();
    }

    private Both<V> searched() {
        Both<V> both = searched;
        if (both == null) {
            both = Both.of(kept);
            searched = both;
        }
        return both;
    }

    private static String turned(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
