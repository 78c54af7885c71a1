/** What does not line up, and what people answered. */
@NullMarked
package dev.plumbline.portal.finding;

import org.jspecify.annotations.NullMarked;
