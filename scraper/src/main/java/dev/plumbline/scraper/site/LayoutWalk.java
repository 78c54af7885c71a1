package dev.plumbline.scraper.site;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Collects how a page is built: each element by tag and class, and each by the tags above it. What stands inside prose, drawings and
 * scripts is not layout. Of more features than a set takes the smallest hashes stay, the same ones on every page.
 */
final class LayoutWalk implements NodeFilter {
    static final int MOST_FEATURES = 512;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_DEPTH = 48;
    private static final int MOST_CLASSES = 16;
    private static final int MOST_CHILDREN = 64;
    private static final int LONGEST_CLASS = 80;

    /** Above this, tags alone are what every page begins with. */
    private static final int FIRST_DEPTH = 3;

    private static final Set<String> LEAVES =
            Set.of("p", "svg", "pre", "script", "style", "noscript", "template", "select", "iframe", "object", "video");
    private static final Set<String> PROSE = Set.of(
            "b", "i", "em", "strong", "br", "code", "small", "sup", "sub", "u", "wbr", "script", "style", "link");
    private static final Set<String> STATES = Set.of("active", "show", "open", "in", "collapsed", "current", "visible");

    private final NavigableSet<Long> classes = new TreeSet<>();
    private final NavigableSet<Long> paths = new TreeSet<>();
    private final long[] above = new long[MOST_DEPTH + 2];
    private int elements;
    private int built;
    private int classed;

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (++elements > MOST_ELEMENTS) {
            return FilterResult.STOP;
        }
        if (depth > MOST_DEPTH || PROSE.contains(tag)) {
            return FilterResult.SKIP_CHILDREN;
        }
        above[depth] = depth == 0 ? LayoutHash.of(tag) : LayoutHash.then(above[depth - 1], tag);
        if (depth >= FIRST_DEPTH) {
            keep(paths, above[depth]);
            String children = children(element);
            if (!children.isEmpty()) {
                keep(paths, LayoutHash.then(above[depth], children));
            }
        }
        byClass(tag, element);
        return LEAVES.contains(tag) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    long[] classes() {
        return longs(classes);
    }

    /** None where a builder made the page: it makes the same for everybody. */
    long[] paths() {
        return built * 3 > classed ? new long[0] : longs(paths);
    }

    /** The classes of an element that an author named, in page order. */
    static List<String> own(Element element) {
        return names(element).filter(name -> SiteKit.of(name) == SiteKit.OWN).toList();
    }

    private void byClass(String tag, Element element) {
        String written = element.attributesSize() == 0 ? "" : element.className();
        if (written.isEmpty()) {
            return;
        }
        classed++;
        List<String> names = names(element).toList();
        if (names.stream().anyMatch(name -> SiteKit.of(name) == SiteKit.BUILDER)) {
            built++;
            return;
        }
        long word = LayoutHash.of("class " + tag);
        names.stream()
                .filter(name -> SiteKit.of(name) == SiteKit.OWN)
                .forEach(name -> keep(classes, LayoutHash.then(word, name)));
        if (names.size() > 1) {
            keep(classes, LayoutHash.then(word, names.stream().sorted().collect(Collectors.joining(" "))));
        }
    }

    private static Stream<String> names(Element element) {
        return Arrays.stream(element.className().split("\\s+", MOST_CLASSES + 1))
                .limit(MOST_CLASSES)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_CLASS && !STATES.contains(name))
                .distinct();
    }

    /** The tags of the children, a row of equal ones as one. */
    private static String children(Element element) {
        StringBuilder tags = new StringBuilder();
        String last = "";
        int seen = 0;
        for (Element child = element.firstElementChild();
                child != null && seen < MOST_CHILDREN;
                child = child.nextElementSibling(), seen++) {
            String tag = child.normalName();
            if (!tag.equals(last) && !PROSE.contains(tag)) {
                tags.append(' ').append(tag);
                last = tag;
            }
        }
        return tags.toString();
    }

    private static void keep(NavigableSet<Long> set, long hash) {
        if (set.size() < MOST_FEATURES || hash < set.last()) {
            set.add(hash);
            if (set.size() > MOST_FEATURES) {
                set.pollLast();
            }
        }
    }

    private static long[] longs(Set<Long> set) {
        return set.stream().mapToLong(Long::longValue).toArray();
    }
}
