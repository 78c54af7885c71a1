/** Benchmarks of watchlists. */
@NullMarked
package dev.plumbline.portal.watch;

import org.jspecify.annotations.NullMarked;
