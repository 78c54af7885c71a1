package dev.plumbline.portal.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that was read wrongly, kept for the maintainer of the reader.
 *
 * @param page canonical address
 * @param field a kind of claim; {@code unknown} where the quote is none that was read
 * @param libraryVersion that had read the page; null where none had
 * @param closed null while the case is open
 */
public record ReadingCase(
        UUID id,
        UUID capture,
        String page,
        String field,
        @Nullable String quote,
        ReadingFault fault,
        @Nullable String note,
        @Nullable String libraryVersion,
        UUID member,
        Instant at,
        @Nullable Instant closed) {}
