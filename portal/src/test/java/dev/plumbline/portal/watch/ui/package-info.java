/** Promises of watchlists. */
@NullMarked
package dev.plumbline.portal.watch.ui;

import org.jspecify.annotations.NullMarked;
