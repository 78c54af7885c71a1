/** Erasing and copies over HTTP. */
@NullMarked
package dev.plumbline.portal.privacy.api;

import org.jspecify.annotations.NullMarked;
