/** Importing records, whose they are, and the team's tables. */
@NullMarked
package dev.plumbline.portal.record.ui;

import org.jspecify.annotations.NullMarked;
