package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Name, photo and address that an item of the second microformats has without saying so. */
final class ImpliedProperties {
    private ImpliedProperties() {}

    /** {@code prefixes}: the first letters of the prefixes of the properties it says. */
    static void add(Thing thing, Set<Character> prefixes) {
        Element root = thing.element();
        boolean nested = !thing.children().isEmpty()
                || thing.properties().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(value -> value.thing().isPresent());
        boolean words = prefixes.contains('p') || prefixes.contains('e');
        if (!nested && !words && !thing.properties().containsKey("name")) {
            thing.add("name", name(root), root);
        }
        if (!nested && !prefixes.contains('u')) {
            if (!thing.properties().containsKey("photo")) {
                photo(root).ifPresent(image -> thing.add("photo", source(image), image));
            }
            if (!thing.properties().containsKey("url")) {
                link(root)
                        .ifPresent(link -> thing.add(
                                "url", MicroformatValue.url(link, "href").orElse(""), link));
            }
        }
    }

    private static String name(Element root) {
        return own(root)
                .or(() -> only(root).flatMap(ImpliedProperties::own))
                .or(() -> only(root).flatMap(ImpliedProperties::only).flatMap(ImpliedProperties::own))
                .orElseGet(() -> PlainText.of(root));
    }

    /** What the element itself says in its attribute. */
    private static Optional<String> own(Element element) {
        return switch (element.normalName()) {
            case "img", "area", "abbr" -> MicroformatValue.attribute(element).filter(text -> !text.isBlank());
            default -> Optional.empty();
        };
    }

    private static Optional<Element> photo(Element root) {
        return isPicture(root)
                ? Optional.of(root)
                : onlyOfKind(root, "img", "src")
                        .or(() -> onlyOfKind(root, "object", "data"))
                        .or(() -> only(root)
                                .flatMap(child ->
                                        onlyOfKind(child, "img", "src").or(() -> onlyOfKind(child, "object", "data"))));
    }

    private static boolean isPicture(Element element) {
        return (element.normalName().equals("img") && element.hasAttr("src"))
                || (element.normalName().equals("object") && element.hasAttr("data"));
    }

    private static String source(Element image) {
        return MicroformatValue.url(image, image.normalName().equals("object") ? "data" : "src")
                .orElse("");
    }

    private static Optional<Element> link(Element root) {
        boolean self = List.of("a", "area").contains(root.normalName()) && root.hasAttr("href");
        return self
                ? Optional.of(root)
                : onlyOfKind(root, "a", "href")
                        .or(() -> onlyOfKind(root, "area", "href"))
                        .or(() -> only(root)
                                .flatMap(child ->
                                        onlyOfKind(child, "a", "href").or(() -> onlyOfKind(child, "area", "href"))));
    }

    /** The only child of its tag that is no item of its own. */
    private static Optional<Element> onlyOfKind(Element parent, String tag, String attribute) {
        List<Element> found = parent.children().stream()
                .filter(child -> child.normalName().equals(tag))
                .limit(2)
                .toList();
        return found.size() == 1
                        && found.getFirst().hasAttr(attribute)
                        && MicroformatClasses.types(found.getFirst()).isEmpty()
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /** The only child, where it is no item of its own. */
    private static Optional<Element> only(Element parent) {
        return parent.childrenSize() == 1
                        && MicroformatClasses.types(parent.child(0)).isEmpty()
                ? Optional.of(parent.child(0))
                : Optional.empty();
    }
}
