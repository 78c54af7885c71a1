package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Which parts of a page are not its author speaking of themselves: navigation, other people, cookie layers, what is hidden. */
final class Foreign {
    private static final Set<String> TAGS = Set.of(
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "select",
            "textarea",
            "button",
            "iframe",
            "svg",
            "dialog");
    private static final Set<String> ROLES = Set.of(
            "navigation", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "tooltip", "tablist");
    private static final List<String> WORDS = List.of(
            "cookie",
            "consent",
            "gdpr",
            "also-view",
            "alsoview",
            "browse-map",
            "comment",
            "similar",
            "related",
            "suggest",
            "recommended",
            "visually-hidden",
            "sr-only",
            "popover",
            "modal",
            "skip-link");

    private static final String FIRST =
            WORDS.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());

    private Foreign() {}

    /** Whether the reader goes past this element. */
    static boolean isForeign(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return true;
        }
        if (tag.equals("aside")) {
            return element.selectFirst("h1") == null;
        }
        if (element.attributesSize() == 0 || tag.equals("body") || tag.equals("html") || tag.equals("main")) {
            return false;
        }
        return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || isHidden(element.attr("style"))
                || saysSo(element.className())
                || saysSo(element.id())
                || Label.of(element.attr("aria-label"))
                        .filter(Label.OTHERS::equals)
                        .isPresent();
    }

    /** Whether this is the foot of the page or of a part of it. */
    static boolean isFooter(Element element) {
        return element.normalName().equals("footer") || element.attr("role").equals("contentinfo");
    }

    private static boolean isHidden(String style) {
        return !style.isEmpty()
                && style.length() < 200
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Whether one of the words begins at the beginning of a part of a name: {@code page-comments}, {@code siteCookie}. */
    private static boolean saysSo(String name) {
        if (name.length() < 5 || name.length() > 120) {
            return false;
        }
        for (int i = 0; i <= name.length() - 4; i++) {
            char c = name.charAt(i);
            boolean begins = i == 0 || !Character.isLetter(name.charAt(i - 1)) || Character.isUpperCase(c);
            if (begins && FIRST.indexOf(Character.toLowerCase(c)) >= 0 && hasWordAt(name, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWordAt(String name, int at) {
        for (String word : WORDS) {
            if (name.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
