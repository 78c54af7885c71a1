package dev.plumbline.scraper.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The walk that fills an outline: blocks become lines, what is foreign is passed. */
final class OutlineWalk implements NodeVisitor {
    private static final int LONGEST_MARK = 40;

    private final Outline outline;
    private final StringBuilder words = new StringBuilder();
    private @Nullable Element holder;
    private @Nullable Element foreign;
    private @Nullable Element footer;
    private @Nullable OtherPeople others;
    private @Nullable Mark mark;

    OutlineWalk(Outline outline) {
        this.outline = outline;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            outline.textLength += text.getWholeText().length();
            if (isOwn()) {
                take(text);
            }
        } else if (node instanceof Element element) {
            outline.depth = Math.max(outline.depth, depth);
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.equals(foreign)) {
            foreign = null;
        } else if (element.equals(footer)) {
            footer = null;
        }
        if (breaks(element)) {
            flush(false);
        } else if (InlineLabel.ends(element, words)) {
            flush(true);
        }
        if (others != null && others.endsWith(element)) {
            others = null;
        }
    }

    /** Whether the author speaks of themselves here. */
    private boolean isOwn() {
        return foreign == null && footer == null && others == null;
    }

    private void enter(Element element) {
        if (others != null && others.endsBefore(element)) {
            others = null;
        }
        collect(element);
        if (foreign == null && Foreign.isForeign(element)) {
            foreign = element;
            readAloud(element);
        } else if (foreign == null && footer == null && Foreign.isFooter(element)) {
            footer = element;
        }
        if (breaks(element)) {
            flush(false);
        }
    }

    /** Words that only a screen reader says stand for an icon; so does the title of a drawing. */
    private void readAloud(Element element) {
        @Nullable Element words = element.normalName().equals("svg") ? element.firstElementChild() : element;
        if (words != null && words.childNodeSize() == 1 && words.ownText().length() <= LONGEST_MARK) {
            keep(Mark.named(words.ownText(), element));
        }
    }

    private void keep(@Nullable Mark found) {
        mark = found == null ? mark : found;
    }

    private void collect(Element element) {
        switch (element.normalName()) {
            case "a" -> link(element);
            case "meta" -> outline.metas.add(element);
            case "link" -> outline.headLinks.add(element);
            case "form" -> outline.forms.add(element);
            case "script" -> script(element);
            case "input" -> outline.password |= element.attr("type").equalsIgnoreCase("password");
            default -> {}
        }
        if (element.attributesSize() == 0) {
            return;
        }
        Attributes attributes = element.attributes();
        String id = attributes.get("id");
        if (!id.isEmpty()) {
            outline.ids.putIfAbsent(id, element);
        }
        if (foreign == null && others == null) {
            keep(Mark.of(element, attributes));
            if (attributes.hasKey("datetime")) {
                outline.times.add(element);
            }
            if (attributes.hasKey("data-cfemail")) {
                outline.hiddenMails.add(element);
            }
            if (isTurned(element, attributes)) {
                outline.turned.add(element);
            }
            if (attributes.hasKey("itemscope")) {
                outline.items.add(element);
            }
            if (attributes.hasKey("typeof") || attributes.hasKey("about") || attributes.hasKey("resource")) {
                outline.rdfa.add(element);
            }
            if (MicroformatClasses.isRoot(element, attributes.get("class"))) {
                outline.formats.add(element);
            }
        }
    }

    private void link(Element element) {
        outline.login |= LoginWords.are(element);
        if (foreign != null || others != null) {
            outline.foreignLinks++;
        } else if (element.hasAttr("href")) {
            (footer == null ? outline.links : outline.footerLinks).add(element);
        }
    }

    private void script(Element element) {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
            outline.jsonLd.add(element);
        } else if (element.childNodeSize() > 0) {
            outline.scripts.add(element);
        }
    }

    /** Whether its letters are shown from the last to the first. */
    private static boolean isTurned(Element element, Attributes attributes) {
        return element.normalName().equals("bdo")
                ? attributes.get("dir").equalsIgnoreCase("rtl")
                : attributes.get("style").contains("bidi-override")
                        && attributes.get("style").contains("rtl");
    }

    private void take(TextNode text) {
        String whole = text.getWholeText();
        if (words.isEmpty() && whole.isBlank()) {
            return;
        }
        Element parent = text.parent();
        if (!append(whole) || parent == null) {
            return;
        }
        holder = holder == null ? parent : Ancestry.common(holder, parent);
    }

    /** Adds words with white space collapsed; whether there were any. */
    private boolean append(String whole) {
        boolean anything = false;
        boolean space = !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean white = c <= ' ' || c == '\u00a0' || (c > '\u1000' && Character.isWhitespace(c));
            if (!white) {
                words.append(c);
                anything = true;
            } else if (!space && !words.isEmpty()) {
                words.append(' ');
            }
            space = white;
        }
        return anything;
    }

    private void flush(boolean field) {
        Element element = holder;
        if (element != null) {
            String text = words.toString().strip();
            if (!text.isEmpty()) {
                add(element, text, field ? Line.FIELD : rank(element));
            }
        }
        words.setLength(0);
        holder = null;
    }

    private void add(Element element, String text, int rank) {
        Label marked = mark != null && rank == 0 && mark.isOf(element) ? mark.label() : null;
        Line line = new Line(outline.lines.size(), element, text, rank, marked);
        mark = null;
        outline.lines.add(line);
        if (others == null) {
            others = OtherPeople.headedBy(line);
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    /** Some write field name and value both as {@code dd}. */
    private static boolean isNameOfField(Element element, String tag) {
        Element parent = element.parent();
        return tag.equals("dd")
                && parent != null
                && parent.childrenSize() == 2
                && element.equals(parent.firstElementChild())
                && parent.normalName().equals("dl");
    }

    private static int rank(Element element) {
        int steps = 0;
        for (@Nullable Element at = element; at != null && steps < 4; at = at.parent(), steps++) {
            String tag = at.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                return tag.charAt(1) - '0';
            }
            if (tag.equals("dt") || tag.equals("th") || isNameOfField(at, tag)) {
                return Line.FIELD;
            }
            if (at.attributesSize() > 0 && at.attributes().get("role").equals("heading")) {
                String level = at.attr("aria-level");
                return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6'
                        ? level.charAt(0) - '0'
                        : 2;
            }
            if (at.isBlock() && steps > 0 && !tag.equals("div")) {
                return 0;
            }
        }
        return 0;
    }
}
