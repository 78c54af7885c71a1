package dev.plumbline.portal.base.ui;

import java.util.Arrays;
import java.util.Locale;

/**
 * One line of the palette.
 *
 * @param words what it is called; may be captured words
 * @param detail a few words that tell it from its like; may be empty
 * @param path where it leads, with its query, without a leading slash
 */
public record PaletteEntry(String words, String detail, String path) {

    /** Whether each word of a query begins a word of the line, whatever the case. */
    public boolean isMeant(String query) {
        String line = " " + (words + " " + detail).toLowerCase(Locale.ROOT);
        return Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(word -> line.contains(" " + word));
    }
}
