/** How fast the desk answers at size. */
@NullMarked
package dev.plumbline.portal.finding;

import org.jspecify.annotations.NullMarked;
