/** What people saw of a candidate, and what they asked others to confirm. */
@NullMarked
package dev.plumbline.portal.interview;

import org.jspecify.annotations.NullMarked;
