package dev.plumbline.scraper.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A portfolio page in a structure of its own, the same for the same seed: some by hand, some on a grid framework, some in utility
 * classes. Names of classes are drawn from what people call such things, so that pages of different seeds share many.
 */
final class BuiltPage {
    private static final String[] PLACES =
            "hero intro about skills work projects resume timeline services clients quotes contact stats blog gallery pricing faq"
                    .split(" ");
    private static final String[] PARTS =
            "wrap inner box item card head body title text media image list row cell meta label icon link note grid col frame"
                    .split(" ");
    private static final String[] KINDS =
            "split dark light wide tall soft bold main alt left right big small flat round plain fancy night".split(" ");
    private static final String[] GRID = "col-md-4 col-md-6 col-lg-8 col-12 d-flex mb-4 py-5 text-center g-4".split(" ");
    private static final String[] LOOKS =
            "flex grid gap-4 gap-8 p-4 p-6 px-8 py-12 mx-auto max-w-4xl text-lg text-sm font-bold rounded-xl shadow bg-white w-full"
                    .split(" ");
    private static final String[] BOXES = {"div", "div", "div", "section", "article", "ul", "header"};
    private static final String[] LEAVES = {"h2", "h3", "p", "a", "img", "span", "button"};

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final int style;
    private final String prefix;
    private final String joint;

    private BuiltPage(long seed) {
        random = new Random(seed * 7919 + 13);
        style = random.nextInt(3);
        prefix = random.nextInt(4) == 0 ? any(PARTS).substring(0, 2) + "-" : "";
        joint = random.nextBoolean() ? "-" : random.nextBoolean() ? "__" : "_";
    }

    static String html(long seed) {
        return new BuiltPage(seed).page();
    }

    private String page() {
        out.append("<!doctype html><html><head><title>Maren Holt</title></head><body class=\"")
                .append(name("page"))
                .append("\"><header class=\"")
                .append(name("top"))
                .append("\"><nav><ul><li><a href=\"#a\">About</a></li><li><a href=\"#w\">Work</a></li></ul></nav></header><main>");
        List<String> places = new ArrayList<>(List.of(PLACES));
        Collections.shuffle(places, random);
        int sections = 4 + random.nextInt(6);
        for (String place : places.subList(0, sections)) {
            section(place);
        }
        out.append("</main><footer class=\"").append(name("foot")).append("\"><div><p>2026</p></div></footer></body></html>");
        return out.toString();
    }

    private void section(String place) {
        out.append("<section class=\"").append(name(place)).append("\">");
        int from = out.length();
        box(place, 0);
        String entry = out.substring(from);
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(entry);
        }
        out.append("</section>");
    }

    private void box(String place, int depth) {
        String tag = any(BOXES);
        out.append('<').append(tag).append(" class=\"").append(name(place + joint + any(PARTS))).append("\">");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            if (depth < 4 && random.nextInt(5) < 3) {
                box(place, depth + 1);
            } else {
                leaf(place);
            }
        }
        out.append("</").append(tag).append('>');
    }

    private void leaf(String place) {
        String tag = any(LEAVES);
        out.append('<').append(tag);
        if (random.nextInt(3) > 0) {
            out.append(" class=\"").append(name(place + joint + any(PARTS))).append('"');
        }
        out.append(tag.equals("img") ? ">" : ">Ledgers and harbours</" + tag + ">");
    }

    private String name(String word) {
        String kind = random.nextInt(3) == 0 ? " " + word + (random.nextBoolean() ? "--" : "-") + any(KINDS) : "";
        return switch (style) {
            case 0 -> prefix + word + kind;
            case 1 -> any(GRID) + " " + (random.nextInt(3) == 0 ? any(GRID) + " " : "") + prefix + word;
            default -> any(LOOKS) + " " + any(LOOKS) + " " + any(LOOKS) + (random.nextInt(3) == 0 ? " " + word : "");
        };
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
