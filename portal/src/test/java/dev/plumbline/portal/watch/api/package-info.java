/** Promises of watchlists. */
@NullMarked
package dev.plumbline.portal.watch.api;

import org.jspecify.annotations.NullMarked;
