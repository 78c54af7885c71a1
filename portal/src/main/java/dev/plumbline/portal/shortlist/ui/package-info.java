/** Shortlists on the screen. */
@NullMarked
package dev.plumbline.portal.shortlist.ui;

import org.jspecify.annotations.NullMarked;
