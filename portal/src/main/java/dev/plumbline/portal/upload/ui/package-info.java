/** Importing saved pages, and what came of it. */
@NullMarked
package dev.plumbline.portal.upload.ui;

import org.jspecify.annotations.NullMarked;
