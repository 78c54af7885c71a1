/** Watchlists: what a team wants to be told of, imported, compared with all candidates, and shown. */
@NullMarked
package dev.plumbline.portal.watch;

import org.jspecify.annotations.NullMarked;
