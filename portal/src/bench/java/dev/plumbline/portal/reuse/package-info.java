/** How well, how fast and how small reuse is found. */
@NullMarked
package dev.plumbline.portal.reuse;

import org.jspecify.annotations.NullMarked;
