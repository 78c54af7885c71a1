/** Benchmarks of the whole portal on its own database. */
@NullMarked
package dev.plumbline.portal;

import org.jspecify.annotations.NullMarked;
