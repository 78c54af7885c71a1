/** The Inbox and the finding beside it. */
@NullMarked
package dev.plumbline.portal.finding.ui;

import org.jspecify.annotations.NullMarked;
