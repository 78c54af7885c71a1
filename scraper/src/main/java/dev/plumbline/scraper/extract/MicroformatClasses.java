package dev.plumbline.scraper.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the classes of an element say: of the second microformats by their prefixes, of the first by a table. */
final class MicroformatClasses {
    /** Bounded: a class of more than {@value #LONGEST} characters is none. */
    private static final Pattern ROOT = Pattern.compile("h-(?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*");

    private static final Pattern PROPERTY = Pattern.compile("(?:p|u|dt|e)-(?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*");
    private static final int LONGEST = 80;
    private static final int LONGEST_LIST = 500;
    /** Heights of a widespread style sheet. */
    private static final Set<String> HEIGHTS = Set.of(
            "h-full", "h-screen", "h-auto", "h-min", "h-max", "h-fit", "h-px", "h-dvh", "h-svh", "h-lvh", "h-lh");

    /** By the first microformats' root: its type, and its properties by class. */
    private record First(String type, Map<String, String> properties) {}

    private static final Map<String, First> FIRST = first();

    private MicroformatClasses() {}

    /** Quick: whether the element may begin an item. */
    static boolean isRoot(Element element, String classes) {
        boolean maybe = classes.length() >= 3
                && classes.length() <= LONGEST_LIST
                && (classes.startsWith("h-")
                        || classes.contains(" h-")
                        || classes.contains("card")
                        || classes.contains("resume")
                        || classes.contains("hentry")
                        || classes.contains("hreview")
                        || classes.contains("vevent"));
        return maybe && !types(element).isEmpty();
    }

    /** The types of the second microformats, sorted; those of the first count where there are none. */
    static List<String> types(Element element) {
        List<String> classes = classes(element);
        List<String> second =
                classes.stream().filter(MicroformatClasses::isType).toList();
        Stream<String> types = second.isEmpty()
                ? classes.stream()
                        .flatMap(name -> Stream.ofNullable(FIRST.get(name)))
                        .map(First::type)
                : second.stream();
        return types.distinct().sorted().toList();
    }

    static boolean isSecond(Element element) {
        return classes(element).stream().anyMatch(MicroformatClasses::isType);
    }

    /** The properties that an element is of an item, with their prefix. */
    static Set<String> properties(Element element, Element item) {
        Set<String> properties = new LinkedHashSet<>();
        if (isSecond(item)) {
            classes(element).stream()
                    .filter(name ->
                            name.length() <= LONGEST && PROPERTY.matcher(name).matches())
                    .forEach(properties::add);
        } else {
            classes(item).stream()
                    .flatMap(root -> Stream.ofNullable(FIRST.get(root)))
                    .flatMap(first -> classes(element).stream()
                            .flatMap(
                                    name -> Stream.ofNullable(first.properties().get(name))))
                    .forEach(properties::add);
        }
        return properties;
    }

    private static boolean isType(String name) {
        return name.length() <= LONGEST
                && name.startsWith("h-")
                && !HEIGHTS.contains(name)
                && ROOT.matcher(name).matches();
    }

    private static List<String> classes(Element element) {
        return element.className().length() > LONGEST_LIST ? List.of() : AttributeWords.of(element, "class");
    }

    private static Map<String, First> first() {
        Map<String, First> all = new LinkedHashMap<>();
        for (List<String> row : Table.rows(MicroformatClasses.class, "microformats.csv")) {
            all.computeIfAbsent(row.getFirst(), root -> new First(row.get(1), new LinkedHashMap<>()))
                    .properties()
                    .put(row.get(2), row.get(3));
        }
        return all;
    }
}
