package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The single words of a list: one a list item, one a small element, or divided by commas and dots. */
public final class Tags {
    private static final int LONGEST = 60;
    private static final int MOST = 200;

    private Tags() {}

    /** A tag, what holds it, and the line it stands on. */
    public record Tag(String text, Element element, Line line) {}

    public static List<Tag> of(List<Line> lines) {
        List<Tag> tags = new ArrayList<>();
        for (Line line : lines) {
            if (isRow(line.element())) {
                line.element().children().forEach(child -> {
                    String text = Texts.of(child);
                    if (line.text().contains(text)) {
                        add(tags, text, child, line);
                    }
                });
            } else if (line.text().chars().noneMatch(Tags::divides)) {
                add(tags, line.text(), line.element(), line);
            } else {
                for (String part : parts(line.text())) {
                    add(tags, part.strip(), line.element(), line);
                }
            }
        }
        return tags;
    }

    /** What stands between commas, bars and dots outside of brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int open = 0;
        for (int i = 0; i < text.length() && parts.size() < MOST; i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '（' ? 1 : (c == ')' || c == '）') && open > 0 ? -1 : 0;
            if (open == 0 && divides(c)) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean divides(int c) {
        return ",;|•·、，،；".indexOf(c) >= 0;
    }

    /** Whether an element is a row of small elements with no words of its own. */
    private static boolean isRow(Element element) {
        return element.childrenSize() > 1 && element.ownText().isBlank() && element.childrenSize() <= MOST;
    }

    private static void add(List<Tag> tags, String text, Element element, Line line) {
        boolean words = text.chars().anyMatch(Character::isLetterOrDigit);
        if (words && text.length() <= LONGEST && tags.size() < MOST) {
            tags.add(new Tag(text, element, line));
        }
    }
}
