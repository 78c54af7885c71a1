/** Screens for what an admin looks after. */
@NullMarked
package dev.plumbline.portal.admin.ui;

import org.jspecify.annotations.NullMarked;
