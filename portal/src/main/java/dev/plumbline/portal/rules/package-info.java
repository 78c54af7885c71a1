/** What the rules are, and how a team has set them. */
@NullMarked
package dev.plumbline.portal.rules;

import org.jspecify.annotations.NullMarked;
