package dev.plumbline.scraper.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The words of a part of a page, white space collapsed, never more than asked for. */
public final class Texts {
    /** More than any quote needs. */
    public static final int ENOUGH = 20_000;

    private static final int MAX_STEPS = 400;

    private Texts() {}

    /** The words inside an element, at most {@link #ENOUGH} characters. */
    public static String of(Element element) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            append(words, text.getWholeText());
                        } else if (node instanceof Element inner) {
                            if (isSilent(inner)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            if (inner.isBlock() || inner.normalName().equals("br")) {
                                append(words, " ");
                            }
                        }
                        return words.length() > ENOUGH ? FilterResult.STOP : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element inner && inner.isBlock()) {
                            append(words, " ");
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                element);
        return words.toString().strip();
    }

    /** White space collapsed and stripped. */
    public static String collapsed(String text) {
        StringBuilder words = new StringBuilder(Math.min(text.length(), ENOUGH));
        append(words, text.length() > ENOUGH ? text.substring(0, ENOUGH) : text);
        return words.toString().strip();
    }

    /** The last words before an element, at most this many characters, looking at a bounded number of nodes. */
    public static String before(Element element, int length) {
        StringBuilder words = new StringBuilder();
        @Nullable Node node = element;
        for (int step = 0; step < MAX_STEPS && words.length() < length; step++) {
            node = previous(node);
            if (node == null || node.normalName().equals("body")) {
                break;
            }
            if (node instanceof TextNode text) {
                String piece = collapsed(tail(text.getWholeText(), 2 * length));
                words.insert(0, words.isEmpty() || piece.isEmpty() ? piece : piece + " ");
            }
        }
        String all = words.toString().strip();
        return all.length() <= length ? all : all.substring(all.length() - length);
    }

    /** The first words after an element. */
    public static String after(Element element, int length) {
        StringBuilder words = new StringBuilder();
        @Nullable Node node = last(element);
        for (int step = 0; step < MAX_STEPS && words.length() < length; step++) {
            node = next(node);
            if (node == null) {
                break;
            }
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                append(words, " ");
                append(words, whole.length() > 2 * length ? whole.substring(0, 2 * length) : whole);
            }
        }
        String all = words.toString().strip();
        return all.length() <= length ? all : all.substring(0, length);
    }

    private static String tail(String text, int length) {
        return text.length() <= length ? text : text.substring(text.length() - length);
    }

    /** The node before this one in the order of the page; silent elements are gone into, their text is data. */
    private static @Nullable Node previous(Node node) {
        @Nullable Node before = node.previousSibling();
        return before == null ? node.parent() : last(before);
    }

    private static Node last(Node node) {
        Node at = node;
        while (at.childNodeSize() > 0) {
            at = at.childNode(at.childNodeSize() - 1);
        }
        return at;
    }

    private static @Nullable Node next(Node node) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        for (@Nullable Node at = node; at != null; at = at.parent()) {
            @Nullable Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    private static boolean isSilent(Element element) {
        String tag = element.normalName();
        return tag.equals("noscript") || tag.equals("template") || tag.equals("textarea") || element.hasAttr("hidden");
    }

    private static void append(StringBuilder words, String text) {
        boolean space = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c <= ' ' || c == '\u00a0' || (c > '\u1000' && Character.isWhitespace(c));
            if (!white) {
                words.append(c);
            } else if (!space) {
                words.append(' ');
            }
            space = white;
        }
    }
}
