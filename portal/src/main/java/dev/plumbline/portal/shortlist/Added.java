package dev.plumbline.portal.shortlist;

/**
 * A candidate on a shortlist.
 *
 * @param already whether it was there before; the entry tells who put it there
 */
public record Added(Entry entry, boolean already) {}
