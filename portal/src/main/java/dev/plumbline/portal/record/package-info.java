/** Rows of the employer's own systems: imports that read them, whose they are, and what two people's rows have in common. */
@NullMarked
package dev.plumbline.portal.record;

import org.jspecify.annotations.NullMarked;
