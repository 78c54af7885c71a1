/** Who did what: append-only, hash-chained. */
@NullMarked
package dev.plumbline.portal.audit;

import org.jspecify.annotations.NullMarked;
