package dev.plumbline.portal.record;

/**
 * Why a row was not read.
 *
 * @param row as the file counts
 * @param column as the file names it; empty where the whole row is meant
 * @param sentence what is wrong and what to do
 */
public record RowProblem(int row, String column, String sentence) {}
