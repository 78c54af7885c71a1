/** The whole way through, in a real browser with the real extension. */
@NullMarked
package dev.plumbline.portal.e2e;

import org.jspecify.annotations.NullMarked;
