/** What portal tests stand on: {@link dev.plumbline.portal.PortalTest}. */
@NullMarked
package dev.plumbline.portal;

import org.jspecify.annotations.NullMarked;
