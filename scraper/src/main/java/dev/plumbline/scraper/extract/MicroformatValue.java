package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** The value of a property of microformats, as microformats.org/wiki/microformats2-parsing says, white space collapsed. */
final class MicroformatValue {
    private MicroformatValue() {}

    /** By the prefix of the property. */
    static String of(Element element, String property) {
        return switch (property.charAt(0)) {
            case 'u' -> address(element);
            case 'd' -> date(element);
            case 'e' -> PlainText.of(element);
            default -> words(element);
        };
    }

    private static String words(Element element) {
        return parts(element, "").or(() -> attribute(element)).orElseGet(() -> PlainText.of(element));
    }

    private static String date(Element element) {
        Optional<String> time = List.of("time", "ins", "del").contains(element.normalName())
                ? said(element, "datetime")
                : Optional.empty();
        return parts(element, " ").or(() -> time).orElseGet(() -> words(element));
    }

    private static String address(Element element) {
        return link(element).orElseGet(() -> {
            String words = words(element);
            String whole = StringUtil.resolve(element.baseUri(), words);
            return whole.isEmpty() ? words : whole;
        });
    }

    private static Optional<String> link(Element element) {
        return switch (element.normalName()) {
            case "a", "area", "link" -> url(element, "href");
            case "img", "audio", "source", "iframe" -> url(element, "src");
            case "video" -> url(element, "src").or(() -> url(element, "poster"));
            case "object" -> url(element, "data");
            default -> Optional.empty();
        };
    }

    static Optional<String> url(Element element, String attribute) {
        return element.hasAttr(attribute)
                ? Optional.of(element.absUrl(attribute))
                        .map(whole -> whole.isEmpty() ? element.attr(attribute).strip() : whole)
                : Optional.empty();
    }

    /** What an element says in an attribute in place of its words. */
    static Optional<String> attribute(Element element) {
        return switch (element.normalName()) {
            case "abbr", "link" -> said(element, "title");
            case "data", "input" -> said(element, "value");
            case "img", "area" -> said(element, "alt");
            default -> Optional.empty();
        };
    }

    /** The value-class pattern: the words of the children that are marked as the value. */
    private static Optional<String> parts(Element element, String between) {
        List<Element> marked = element.children().stream()
                .filter(child -> !child.normalName().equals("template"))
                .filter(child -> child.hasClass("value") || child.hasClass("value-title"))
                .limit(20)
                .toList();
        return marked.isEmpty()
                ? Optional.empty()
                : Optional.of(marked.stream().map(MicroformatValue::part).collect(Collectors.joining(between)));
    }

    private static String part(Element element) {
        return element.hasClass("value-title")
                ? element.attr("title")
                : attribute(element).or(() -> said(element, "datetime")).orElseGet(() -> PlainText.of(element));
    }

    private static Optional<String> said(Element element, String attribute) {
        return element.hasAttr(attribute) ? Optional.of(element.attr(attribute).strip()) : Optional.empty();
    }
}
