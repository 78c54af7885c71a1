package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.rule.Family;
import java.util.UUID;

/** What tells an edge: its ends, the one whose id sorts first as {@code a}, and what is shared. */
record EdgeKey(UUID a, UUID b, Family family, String what) {
    /** Whether the first of two ids is an edge's {@code a}, in PostgreSQL's order. */
    static boolean inOrder(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0;
    }
}
