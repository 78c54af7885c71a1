package dev.plumbline.portal.watch;

/**
 * One row of a draft.
 *
 * @param row of the file; 0 where the file has it no more
 * @param reason why it is left out; empty where it is not
 */
public record DraftRow(int row, String label, DraftState state, String reason) {}
