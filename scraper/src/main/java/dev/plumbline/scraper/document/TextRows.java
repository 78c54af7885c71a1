package dev.plumbline.scraper.document;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text; an underlined one is a heading. */
final class TextRows {
    private static final String BULLETS = "•‣◦▪●○–*-·\uF0B7\uF0A7";

    private TextRows() {}

    static List<Row> read(String text) throws Unreadable {
        if (text.length() > Documents.MAX_TEXT) {
            throw new Unreadable("This file holds more than 500,000 characters of text.");
        }
        List<Row> rows = new ArrayList<>();
        boolean apart = true;
        for (String line : text.lines().toList()) {
            String words = collapsed(line);
            if (words.isEmpty()) {
                apart = true;
            } else if (isRule(words)) {
                underline(rows);
            } else {
                rows.add(row(words, apart));
                apart = false;
            }
        }
        return rows;
    }

    /** A line without its bullet. */
    static Row row(String words, boolean apart) {
        boolean item = isItem(words);
        return new Row(item ? words.substring(1).strip() : words, 0, false, 0, item, apart, 0);
    }

    /** Whether a line begins with a bullet and a space. */
    static boolean isItem(String words) {
        return words.length() > 2 && BULLETS.indexOf(words.charAt(0)) >= 0 && Character.isWhitespace(words.charAt(1));
    }

    /** White space single, none at either end. */
    static String collapsed(String line) {
        StringBuilder words = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!white) {
                if (space && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
            }
            space = white;
        }
        return words.toString();
    }

    private static boolean isRule(String words) {
        return words.length() > 2 && words.chars().allMatch(c -> c == '-' || c == '=' || c == '_' || c == '─');
    }

    private static void underline(List<Row> rows) {
        if (!rows.isEmpty()) {
            Row last = rows.removeLast();
            rows.add(new Row(last.text(), 0, true, rows.isEmpty() ? 1 : 2, false, last.apart(), 0));
        }
    }
}
