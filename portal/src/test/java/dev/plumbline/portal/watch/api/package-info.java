/** Promises of watchlists over HTTP. */
@NullMarked
package dev.plumbline.portal.watch.api;

import org.jspecify.annotations.NullMarked;
