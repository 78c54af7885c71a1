/** Tests of candidate. */
@NullMarked
package dev.plumbline.portal.candidate;

import org.jspecify.annotations.NullMarked;
