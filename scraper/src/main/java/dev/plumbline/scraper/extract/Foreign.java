package dev.plumbline.scraper.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which parts of a page are not its author speaking of themselves: navigation, other people, cookie layers, what is hidden. */
final class Foreign {
    private static final int MOST_NAMES = 5_000;
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

    /** Class names and ids repeat: each is judged once. */
    private final Map<String, Boolean> names = new HashMap<>();

    /** Whether the reader goes past this element. */
    boolean isForeign(Element element) {
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

    private boolean saysSo(String name) {
        if (name.length() < 5 || name.length() > 120) {
            return false;
        }
        return names.size() < MOST_NAMES ? names.computeIfAbsent(name, Foreign::judge) : judge(name);
    }

    private static boolean judge(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }
}
