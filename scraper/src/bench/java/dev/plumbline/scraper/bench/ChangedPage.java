package dev.plumbline.scraper.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as somebody else made it theirs: subtrees replaced, taken out or built anew; class names renamed. */
final class ChangedPage {
    private final Random random;
    private final Document document;
    private final Document donor;

    /** @param donor where replacing subtrees come from */
    ChangedPage(String html, String donor, long seed) {
        this.random = new Random(seed);
        this.document = Jsoup.parse(html);
        this.donor = Jsoup.parse(donor);
    }

    String html() {
        return document.outerHtml();
    }

    /** Changes subtrees until they held that share of the page's elements. */
    ChangedPage edited(double share) {
        List<Element> all = document.body().select("*");
        int wanted = (int) (all.size() * share);
        Set<Element> changed = new HashSet<>();
        for (int tries = 0; changed.size() < wanted && tries < 10_000; tries++) {
            Element root = all.get(1 + random.nextInt(all.size() - 1));
            List<Element> tree = root.select("*");
            if (tree.stream().anyMatch(changed::contains) || changed.size() + tree.size() > wanted * 1.1 + 1) {
                continue;
            }
            changed.addAll(tree);
            change(root, tree);
        }
        return this;
    }

    /** Gives each class another name, everywhere the same. */
    ChangedPage renamed() {
        Map<String, String> names = new HashMap<>();
        document.select("[class]")
                .forEach(element -> element.classNames(element.classNames().stream()
                        .map(name -> names.computeIfAbsent(name, _ -> "x" + Integer.toString(random.nextInt(1 << 30), 36)))
                        .collect(Collectors.toSet())));
        return this;
    }

    private void change(Element root, List<Element> tree) {
        switch (random.nextInt(3)) {
            case 0 -> root.remove();
            case 1 -> {
                List<Element> others = donor.body().select("*");
                root.replaceWith(others.get(1 + random.nextInt(others.size() - 1)).clone());
            }
            default ->
                tree.forEach(element -> {
                    element.tagName(element.normalName().equals("div") ? "section" : "div");
                    element.removeAttr("class");
                });
        }
    }
}
