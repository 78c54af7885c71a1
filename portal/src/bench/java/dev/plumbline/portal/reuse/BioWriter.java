package dev.plumbline.portal.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Writes invented bios of about 127 words: about 37 % of them are stock sentences that stand in many others too, the
 * rest is put together from phrases, so that two people who never met share runs of three words as real ones do.
 */
final class BioWriter {
    private static final int WORDS = 120;
    private static final double STOCK = 0.25;
    private static final String[] SHAPES = {
        "I {verb} a {adj} {noun} for {name}",
        "for the {org} of {place} I {verb} the {adj} {noun}",
        "{name} let me {noun} and {noun} with {tech}",
        "I {verb} and {verb} the {noun} of a {org} with {tech}",
        "the {noun} that I {verb} for {person} in {place} went live",
        "we {verb} their {noun} from {tech} to {tech}",
        "a {adj} engineer of {name} and I {verb} {noun} after {noun}",
        "most {person} at {name} had never seen a {noun}",
        "our {noun} read the {adj} {noun} and {verb} it in {tech}",
        "it began with a {adj} {noun} that {person} had {verb}",
        "{person} near {place} {verb} the {noun} with me",
        "what I like is a {adj} {noun} that {person} can repair",
        "{name} of {place} {verb} {person} to use {tech}",
        "my {noun} for {name} {verb} {adj} {noun} records",
        "at {name} {person} {verb} {noun} by hand",
        "every {adj} {noun} in {place} passed through {name}",
        "one {org} after another {verb} our {tech} {noun}",
        "ten {person} and I {verb} {name} from scratch",
        "{tech} taught me how {adj} {noun} fail",
        "old {noun} became {adj} {noun} under my hands",
        "they sent me to {place}, where {person} {verb} {noun}",
        "when {name} closed I {verb} its {noun} for {person}",
        "half of {place} now uses {name}",
        "{adj} {noun}, {adj} {noun} and {tech} filled my days",
        "whoever {verb} {name} before me knew {tech} well",
        "I still keep the {adj} {noun} of {name}",
        "someone at the {org} had {verb} {tech} into {noun}",
        "no {noun} of mine ever left {place} without {noun}",
        "both {person} and {person} {verb} what {name} sold",
        "its {noun} talks to {tech} over {adj} {noun}",
        "nobody had {verb} the {noun} of that {org}",
        "the {person} of {name} were glad of a {adj} {noun}",
    };

    private final Map<String, String[]> words = words();
    private final SplittableRandom random;

    BioWriter(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A bio's sentences. */
    List<String> sentences(int length) {
        List<String> sentences = new ArrayList<>();
        int size = 0;
        while (size < length) {
            String sentence = random.nextDouble() < STOCK ? stock() : own();
            sentences.add(sentence);
            size += sentence.split(" ", -1).length;
        }
        return sentences;
    }

    List<String> sentences() {
        return sentences(WORDS - 20 + random.nextInt(40));
    }

    String bio() {
        return String.join(" ", sentences());
    }

    /** A word that could stand anywhere. */
    String word() {
        String[] kinds = {"tech", "noun", "verb", "adj", "person", "place", "org", "colour", "thing"};
        return pick(kinds[random.nextInt(kinds.length)]);
    }

    String filled(String shape) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < shape.length()) {
            int open = shape.indexOf('{', at);
            if (open < 0) {
                break;
            }
            int close = shape.indexOf('}', open);
            String kind = shape.substring(open + 1, close);
            text.append(shape, at, open).append(kind.equals("name") ? name() : phrase(kind));
            at = close + 1;
        }
        return text.append(shape.substring(at)).toString();
    }

    private String own() {
        String shape = SHAPES[random.nextInt(SHAPES.length)];
        String start = random.nextInt(3) == 0 ? pick("start") + ", " : "";
        String end = random.nextInt(3) == 0 ? "" : ", " + pick("end");
        String sentence = filled(filled(start + shape + end)) + ".";
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** A word; every third thing is made of two. */
    private String phrase(String kind) {
        return kind.equals("noun") && random.nextInt(3) == 0 ? pick(kind) + " " + pick(kind) : pick(kind);
    }

    /** A firm's or a product's. */
    private String name() {
        return switch (random.nextInt(3)) {
            case 0 -> pick("colour") + " " + pick("thing");
            case 1 -> pick("colour") + pick("thing");
            default -> pick("thing") + " " + pick("org");
        };
    }

    private String stock() {
        return random.nextInt(4) == 0 ? filled(pick("opener")) : pick("stock");
    }

    /** The first words of a list come more often than the last ones, as in any language. */
    private String pick(String kind) {
        String[] list = Objects.requireNonNull(words.get(kind));
        double at = random.nextDouble();
        return list[(int) (list.length * (0.55 * at * at + 0.45 * at))];
    }

    private static Map<String, String[]> words() {
        try (InputStream in = Objects.requireNonNull(BioWriter.class.getResourceAsStream("bio-words.txt"))) {
            Map<String, String[]> words = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(':');
                String rest = line.substring(colon + 1).strip();
                words.put(
                        line.substring(0, colon),
                        Arrays.stream(rest.split(rest.contains("|") ? "\\|" : " ", -1))
                                .map(String::strip)
                                .toArray(String[]::new));
            });
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
