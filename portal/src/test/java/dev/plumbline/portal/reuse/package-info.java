/** Tests of reuse. */
@NullMarked
package dev.plumbline.portal.reuse;

import org.jspecify.annotations.NullMarked;
