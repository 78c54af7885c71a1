/** Observations over HTTP. */
@NullMarked
package dev.plumbline.portal.interview.api;

import org.jspecify.annotations.NullMarked;
