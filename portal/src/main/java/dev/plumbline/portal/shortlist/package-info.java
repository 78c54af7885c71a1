/** Candidates chosen together, and what was decided. */
@NullMarked
package dev.plumbline.portal.shortlist;

import org.jspecify.annotations.NullMarked;
