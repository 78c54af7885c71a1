/** Members and devices of a team. */
@NullMarked
package dev.plumbline.portal.team;

import org.jspecify.annotations.NullMarked;
