package dev.plumbline.scraper.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list.
 *
 * @param id the list's own, by which it is known again in the next file
 * @param name as listed; empty where only identifiers are
 * @param programme under which it is listed
 * @param remark what the list says of it, cut
 * @param until when the list itself says that it ends
 */
public record ListEntry(
        String id,
        EntryKind kind,
        String name,
        List<Alias> aliases,
        List<Identifier> identifiers,
        @Nullable String programme,
        @Nullable String remark,
        @Nullable Instant until) {

    /**
     * Another name.
     *
     * @param weak whether the list itself says that it is of low quality
     */
    public record Alias(String name, boolean weak) {}

    /**
     * What can be compared by equality.
     *
     * @param value in the spelling in which it is compared
     */
    public record Identifier(Matter matter, String value) {}

    public ListEntry {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }

    /** What people call it. */
    public String label() {
        return name.isEmpty() && !identifiers.isEmpty() ? identifiers.getFirst().value() : name;
    }
}
