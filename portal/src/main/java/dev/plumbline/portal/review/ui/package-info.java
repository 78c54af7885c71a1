/** Candidates and captures on the screen, with everything that is known of them. */
@NullMarked
package dev.plumbline.portal.review.ui;

import org.jspecify.annotations.NullMarked;
