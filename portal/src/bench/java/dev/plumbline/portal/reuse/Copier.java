package dev.plumbline.portal.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Reuses a bio in the ways that people do. */
final class Copier {
    /** The kinds of reuse, in the order in which they are printed. */
    static final List<String> KINDS = List.of(
            "edit10", "edit20", "edit30", "edit40", "swap", "part60", "part30", "part30e10", "inlong", "template");

    private static final int LONG_TEXT = 240;

    private final BioWriter writer;
    private final Random random;

    Copier(BioWriter writer, long seed) {
        this.writer = writer;
        this.random = new Random(seed);
    }

    /** What somebody made of a bio; the passages that it is kept as come from the product. */
    String reused(String kind, String bio) {
        return switch (kind) {
            case "edit10" -> edited(bio, 0.1);
            case "edit20" -> edited(bio, 0.2);
            case "edit30" -> edited(bio, 0.3);
            case "edit40" -> edited(bio, 0.4);
            case "swap" -> swapped(bio);
            case "part60" -> part(bio, 60, 0);
            case "part30" -> part(bio, 30, 0);
            case "part30e10" -> part(bio, 30, 0.1);
            case "inlong" -> around(writer.sentences(LONG_TEXT), bio);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** So many words of it replaced, left out or doubled with another. */
    private String edited(String bio, double share) {
        List<String> words = new ArrayList<>();
        for (String word : bio.split(" ", -1)) {
            if (random.nextDouble() >= share) {
                words.add(word);
                continue;
            }
            int way = random.nextInt(10);
            if (way < 8) {
                words.add(writer.word());
            } else if (way == 8) {
                words.add(word);
                words.add(writer.word());
            }
        }
        return String.join(" ", words);
    }

    private String swapped(String bio) {
        List<String> sentences = new ArrayList<>(Arrays.asList(bio.split("(?<=\\.) ", -1)));
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    /** Some words in a row of it inside a text of one's own of the usual length. */
    private String part(String bio, int length, double edits) {
        String[] words = bio.split(" ", -1);
        int from = random.nextInt(Math.max(1, words.length - length + 1));
        String part = String.join(" ", Arrays.copyOfRange(words, from, Math.min(words.length, from + length)));
        return around(writer.sentences(120 - length), edits > 0 ? edited(part, edits) : part);
    }

    private String around(List<String> sentences, String part) {
        List<String> all = new ArrayList<>(sentences);
        all.add(random.nextInt(all.size() + 1), part);
        return String.join(" ", all);
    }
}
