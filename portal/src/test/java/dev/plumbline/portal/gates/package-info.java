/** What is never allowed, as failing tests. */
@NullMarked
package dev.plumbline.portal.gates;

import org.jspecify.annotations.NullMarked;
