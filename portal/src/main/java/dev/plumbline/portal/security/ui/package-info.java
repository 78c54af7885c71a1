/** Signing in. */
@NullMarked
package dev.plumbline.portal.security.ui;

import org.jspecify.annotations.NullMarked;
