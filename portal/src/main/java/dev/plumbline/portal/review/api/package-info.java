/** The HTTP contract's captures, annotations and candidates. */
@NullMarked
package dev.plumbline.portal.review.api;

import org.jspecify.annotations.NullMarked;
