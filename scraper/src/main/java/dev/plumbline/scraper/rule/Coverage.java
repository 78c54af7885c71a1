package dev.plumbline.scraper.rule;

import java.util.List;

/**
 * What was compared, and what could not be. "Nothing differs" is not "cleared".
 *
 * @param compared claims that another source speaks about too
 * @param total claims of comparable kinds
 * @param notCompared what could not be, each with why: {@code phone: on one page only}
 */
public record Coverage(int compared, int total, List<String> notCompared) {
    public Coverage {
        notCompared = List.copyOf(notCompared);
    }
}
