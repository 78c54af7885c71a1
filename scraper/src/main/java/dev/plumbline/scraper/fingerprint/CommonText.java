package dev.plumbline.scraper.fingerprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What many texts have in common, in the words of one of them. Texts that share a phrase share that phrase; copies of
 * one text share nearly all of it. A shingle belongs to it that a fifth of the texts have: where each copy has
 * changed four words in ten, a shingle is left in .6³ = .22 of them.
 */
public final class CommonText {
    private static final double SHARE = 0.2;

    private CommonText() {}

    /** A text and the names of its writer. */
    public record Holder(String text, Collection<String> own) {}

    /** The words of the first text that it has in common with the others; an ellipsis stands for what is left out. */
    public static String of(List<Holder> holders) {
        Map<Long, Integer> times = new HashMap<>();
        for (Holder holder : holders) {
            for (long shingle : Shingles.of(holder.text(), holder.own())) {
                times.merge(shingle, 1, Integer::sum);
            }
        }
        double enough = Math.max(2, SHARE * holders.size());
        Holder first = holders.getFirst();
        Words words = Words.of(first.text(), first.own());
        long[] shingles = Shingles.inOrder(words);
        boolean[] common = new boolean[words.size()];
        for (int i = 0; i < shingles.length; i++) {
            if (times.getOrDefault(shingles[i], 0) >= enough) {
                for (int n = 0; n < Shingles.WIDTH; n++) {
                    common[i + n] = true;
                }
            }
        }
        return String.join(" … ", pieces(first.text(), words, common));
    }

    private static List<String> pieces(String text, Words words, boolean[] common) {
        List<String> pieces = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= common.length; i++) {
            boolean in = i < common.length && common[i];
            if (in && from < 0) {
                from = i;
            }
            if (!in && from >= 0) {
                pieces.add(text.substring(words.from(from), words.to(i - 1)));
                from = -1;
            }
        }
        return pieces;
    }
}
