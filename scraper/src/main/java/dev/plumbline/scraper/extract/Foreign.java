package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
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

    private static final List<List<String>> BY_FIRST = byFirst();

    private Foreign() {}

    /** Whether the reader goes past this element. */
    static boolean isForeign(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return true;
        }
        if (tag.equals("aside")) {
            return element.selectFirst("h1") == null && !isAboutAuthor(element);
        }
        if (element.attributesSize() == 0 || tag.equals("body") || tag.equals("html") || tag.equals("main")) {
            return false;
        }
        // The parser writes names of attributes in lower case: looking them up without regard to case costs more than
        // the rest.
        Attributes attributes = element.attributes();
        String role = attributes.get("role");
        String label = attributes.get("aria-label");
        return (!role.isEmpty() && ROLES.contains(role.toLowerCase(Locale.ROOT)))
                || attributes.hasKey("hidden")
                || isHidden(attributes.get("style"))
                || saysSo(attributes.get("class"))
                || saysSo(attributes.get("id"))
                || (!label.isEmpty()
                        && Label.of(label).filter(Label.OTHERS::equals).isPresent());
    }

    /** What stands beside the page is its author's where its first heading or field says so. */
    private static boolean isAboutAuthor(Element aside) {
        Element first = aside.selectFirst("h2, h3, h4, dt, th");
        return first != null
                && Label.of(first.text())
                        .filter(label -> label != Label.OTHERS && label != Label.REVIEWS)
                        .isPresent();
    }

    /** Whether this is the foot of the page or of a part of it. */
    static boolean isFooter(Element element) {
        boolean ofQuote =
                element.parent() != null && element.parent().normalName().equals("blockquote");
        return (element.normalName().equals("footer") && !ofQuote)
                || element.attributes().get("role").equals("contentinfo");
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
            List<String> words = c < BY_FIRST.size() ? BY_FIRST.get(c) : List.of();
            if (!words.isEmpty()
                    && (i == 0 || c < 'a' || !Character.isLetter(name.charAt(i - 1)))
                    && hasWordAt(name, i, words)) {
                return true;
            }
        }
        return false;
    }

    /** The words that a character of either case can begin. */
    private static List<List<String>> byFirst() {
        List<List<String>> words = new ArrayList<>();
        for (char c = 0; c < 128; c++) {
            String first = String.valueOf(Character.toLowerCase(c));
            words.add(WORDS.stream().filter(word -> word.startsWith(first)).toList());
        }
        return List.copyOf(words);
    }

    private static boolean hasWordAt(String name, int at, List<String> words) {
        for (String word : words) {
            if (name.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
