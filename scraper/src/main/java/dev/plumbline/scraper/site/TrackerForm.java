package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * How a service's id is told in a page's source, a row of {@code trackers.csv}.
 *
 * @param before the words right before it, but for quotes, commas, brackets and spaces
 * @param letters {@code hex}, {@code digit} or {@code word}
 */
record TrackerForm(String service, String before, String letters, int fewest, int most) {
    static final List<TrackerForm> ALL = Table.rows(TrackerForm.class, "trackers.csv").stream()
            .map(row -> new TrackerForm(
                    row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4))))
            .toList();
    private static final int MOST_BETWEEN = 4;
    private static final int MOST_FOUND = 5;

    /** The ids in a source, in their order. */
    List<String> in(String source) {
        List<String> found = new ArrayList<>();
        for (int at = source.indexOf(before);
                at >= 0 && found.size() < MOST_FOUND;
                at = source.indexOf(before, at + before.length())) {
            int from = at + before.length();
            int begin = from;
            while (begin < source.length()
                    && begin - from < MOST_BETWEEN
                    && " ,'\"(".indexOf(source.charAt(begin)) >= 0) {
                begin++;
            }
            int end = begin;
            while (end < source.length() && end - begin <= most && isPart(source.charAt(end))) {
                end++;
            }
            if (end - begin >= fewest && end - begin <= most) {
                found.add(source.substring(begin, end));
            }
        }
        return found;
    }

    private boolean isPart(char c) {
        return switch (letters) {
            case "digit" -> c >= '0' && c <= '9';
            case "hex" -> HexFormat.isHexDigit(c) || c == '-';
            default -> (c < 128 && Character.isLetterOrDigit(c)) || c == '_' || c == '-';
        };
    }
}
