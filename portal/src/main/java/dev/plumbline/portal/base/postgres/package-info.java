/** A real PostgreSQL that comes with the portal: unpacked, set up, watched and stopped by it. */
@NullMarked
package dev.plumbline.portal.base.postgres;

import org.jspecify.annotations.NullMarked;
