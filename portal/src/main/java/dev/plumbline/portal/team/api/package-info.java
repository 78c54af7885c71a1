/** Devices pair. */
@NullMarked
package dev.plumbline.portal.team.api;

import org.jspecify.annotations.NullMarked;
