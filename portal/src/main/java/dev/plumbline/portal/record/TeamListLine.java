package dev.plumbline.portal.record;

/**
 * A line of a team's table.
 *
 * @param value what is listed
 * @param detail the rest of the line; of ranges their heading; may be empty
 */
record TeamListLine(TeamListKind kind, String value, String detail) {}
