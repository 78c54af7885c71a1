package dev.plumbline.scraper.document;

/** Writes a page: every word is escaped, addresses of the web become links. */
final class Markup {
    private static final int LONGEST_ADDRESS = 300;

    private final StringBuilder html =
            new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><main>\n");
    private boolean list;
    private boolean section;

    /** Begins a part of the page; it goes on until the next one begins. */
    void section(String id) {
        close();
        html.append("<section id=\"").append(id).append("\">\n");
        section = true;
    }

    /** One element with an id of its own. */
    void element(String tag, String id, String words) {
        boolean item = tag.equals("li");
        if (item != list) {
            html.append(item ? "<ul>\n" : "</ul>\n");
            list = item;
        }
        html.append('<').append(tag);
        if (!id.isEmpty()) {
            html.append(" id=\"").append(id).append('"');
        }
        html.append('>');
        words(words);
        html.append("</").append(tag).append(">\n");
    }

    /**
     * An item that begins with a point in time.
     *
     * @param by whose it is, where it is somebody else's than the page's; may be empty
     * @param made when it was recorded, where that differs; may be empty
     */
    void timed(String id, String iso, String words, String by, String made) {
        if (!list) {
            html.append("<ul>\n");
            list = true;
        }
        html.append("<li id=\"").append(id).append("\"><time datetime=\"");
        escaped(iso);
        html.append("\">");
        escaped(iso);
        html.append("</time> ");
        escaped(words);
        if (!by.isEmpty()) {
            html.append(" by <b>");
            escaped(by);
            html.append("</b>");
        }
        if (!made.isEmpty()) {
            html.append(" committed <time datetime=\"");
            escaped(made);
            html.append("\">");
            escaped(made);
            html.append("</time>");
        }
        html.append("</li>\n");
    }

    String finished() {
        close();
        return html.append("</main></body></html>\n").toString();
    }

    private void close() {
        html.append(list ? "</ul>\n" : "").append(section ? "</section>\n" : "");
        list = false;
        section = false;
    }

    private void words(String text) {
        for (String word : text.split(" ", -1)) {
            String address = address(word);
            if (html.charAt(html.length() - 1) != '>' || html.charAt(html.length() - 2) == 'a') {
                html.append(' ');
            }
            if (address.isEmpty()) {
                escaped(word);
            } else {
                html.append("<a rel=\"nofollow\" href=\"");
                escaped(address);
                html.append("\">");
                escaped(word);
                html.append("</a>");
            }
        }
    }

    /** The address that a word is: with its scheme, or beginning with {@code www.}, or a host with a path behind it. */
    private static String address(String word) {
        if (word.length() > LONGEST_ADDRESS || word.indexOf('@') > 0) {
            return "";
        }
        String plain = trimmed(word);
        if (plain.startsWith("https://") || plain.startsWith("http://")) {
            return plain;
        }
        int slash = plain.indexOf('/');
        String host = slash < 0 ? plain : plain.substring(0, slash);
        int dot = host.lastIndexOf('.');
        boolean named = dot > 0
                && host.length() - dot > 2
                && host.chars().skip(dot + 1L).allMatch(c -> c >= 'a' && c <= 'z')
                && host.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'));
        return named && (host.startsWith("www.") || (slash > 0 && plain.length() > slash + 1))
                ? "https://" + plain
                : "";
    }

    private static String trimmed(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && "(<[".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ",;.)>]|".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
