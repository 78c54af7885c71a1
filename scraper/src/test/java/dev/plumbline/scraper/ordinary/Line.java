package dev.plumbline.scraper.ordinary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a dossier: a word, then cells with bars between; a dash is an empty cell. */
record Line(String word, List<String> cells) {

    static Line of(String text) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space + 1);
        return new Line(
                word, Arrays.stream(rest.split("\\|", -1)).map(String::strip).toList());
    }

    /** A cell that must be there. */
    String cell(int no) {
        String cell = optional(no);
        if (cell == null) {
            throw new IllegalArgumentException(word + " needs cell " + no + ": " + cells);
        }
        return cell;
    }

    @Nullable
    String optional(int no) {
        if (no >= cells.size()) {
            return null;
        }
        String cell = cells.get(no);
        return cell.isEmpty() || cell.equals("-") ? null : cell;
    }

    String or(int no, String otherwise) {
        String cell = optional(no);
        return cell == null ? otherwise : cell;
    }
}
