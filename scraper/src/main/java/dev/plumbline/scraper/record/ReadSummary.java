package dev.plumbline.scraper.record;

import org.jspecify.annotations.Nullable;

/**
 * How the reading of a file went.
 *
 * @param rows in the file, as far as it was read
 * @param records that were made of them
 * @param errors rows that were not read
 * @param skipped rows that say nothing of a person, as a meeting that was cancelled
 * @param stopped why the reading ended before the file did, and what to do; null where all was read
 */
public record ReadSummary(
        int rows,
        int records,
        int errors,
        int skipped,
        @Nullable String stopped) {}
