package dev.plumbline.scraper.record;

import org.jspecify.annotations.Nullable;

/**
 * Why a row was not read.
 *
 * @param row as the file counts: a table's heading is row 1; events and meetings are counted from 1
 * @param column as the file names it; null where the whole row is meant
 * @param sentence what is wrong and what to do
 */
public record RowError(int row, @Nullable String column, String sentence) {}
