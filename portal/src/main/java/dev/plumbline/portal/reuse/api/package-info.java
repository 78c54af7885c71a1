/** Boilerplate over HTTP. */
@NullMarked
package dev.plumbline.portal.reuse.api;

import org.jspecify.annotations.NullMarked;
