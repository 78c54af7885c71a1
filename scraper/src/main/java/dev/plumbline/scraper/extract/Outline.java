package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What one walk over a page finds, so that nothing else needs another: its lines, and the elements that other readers
 * begin with. Lines and links are the author's own; navigation, other people and layers are left out.
 */
public final class Outline {
    final List<Line> lines = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> footerLinks = new ArrayList<>();
    final List<Element> items = new ArrayList<>();
    final List<Element> formats = new ArrayList<>();
    final List<Element> rdfa = new ArrayList<>();
    final List<Element> jsonLd = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> metas = new ArrayList<>();
    final List<Element> headLinks = new ArrayList<>();
    final List<Element> forms = new ArrayList<>();
    final List<Element> hiddenMails = new ArrayList<>();
    final List<Element> turned = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final Map<String, Element> ids = new HashMap<>();
    final Map<Element, CssPath.Path> paths = new HashMap<>();
    final Map<Element, Integer> places = new HashMap<>();
    int foreignLinks;
    int depth;
    boolean password;
    boolean login;
    long textLength;

    private Outline() {}

    public static Outline of(Document document) {
        Outline outline = new Outline();
        document.traverse(new OutlineWalk(outline));
        return outline;
    }

    public List<Line> lines() {
        return lines;
    }

    /** Links of the page's own part, in order. */
    public List<Element> links() {
        return links;
    }

    /** Links of its foot. */
    public List<Element> footerLinks() {
        return footerLinks;
    }

    /** Forms of the whole page. */
    public List<Element> forms() {
        return forms;
    }

    /** Elements that hold an e-mail address in a form that hides it from machines. */
    public List<Element> hiddenMails() {
        return hiddenMails;
    }

    /** Elements whose letters are shown from the last to the first. */
    public List<Element> turned() {
        return turned;
    }

    /** Points of time in the page's own part, marked for machines. */
    public List<Element> times() {
        return times;
    }

    /** Scripts with code of their own. */
    public List<Element> scripts() {
        return scripts;
    }

    /** Links in the head and elsewhere that are no anchors. */
    public List<Element> headLinks() {
        return headLinks;
    }

    /** The depth of the deepest element. */
    public int depth() {
        return depth;
    }

    /** Characters of text, white space included. */
    public long textLength() {
        return textLength;
    }

    /** Links in navigation, rails and layers. */
    public int foreignLinks() {
        return foreignLinks;
    }

    /** Elements of the head and of structured data that carry a property in their attributes. */
    public List<Element> metas() {
        return metas;
    }

    /** Whether somebody is asked for a password. */
    public boolean asksForPassword() {
        return password;
    }

    /** Whether visitors are asked to log in or sign up: a site of many, not one of one's own. */
    public boolean offersLogin() {
        return login;
    }

    /** The first heading of the first rank. */
    public Optional<Line> title() {
        return lines.stream().filter(line -> line.rank() == 1).findFirst();
    }

    /** The first line that holds these words as they stand, the smallest where one is a whole. */
    public Optional<Line> find(String words) {
        Optional<Line> whole =
                lines.stream().filter(line -> line.text().equals(words)).findFirst();
        return whole.or(
                () -> lines.stream().filter(line -> holds(line.text(), words)).findFirst());
    }

    /** The first element of an id. */
    public Optional<Element> byId(String id) {
        return Optional.ofNullable(ids.get(id));
    }

    /** The last words of the lines before a line, at least so many characters where there are. */
    public String before(int index, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = index - 1; i >= 0 && words.length() < length; i--) {
            String text = lines.get(i).text();
            words.insert(0, ' ').insert(0, text, Math.max(0, text.length() - length), text.length());
        }
        return words.toString();
    }

    /** The first words of the lines after a line. */
    public String after(int index, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = index + 1; i < lines.size() && words.length() < length; i++) {
            words.append(' ')
                    .append(
                            lines.get(i).text(),
                            0,
                            Math.min(length, lines.get(i).text().length()));
        }
        return words.toString();
    }

    private static boolean holds(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            return false;
        }
        int end = at + words.length();
        boolean startsWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return startsWord && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
