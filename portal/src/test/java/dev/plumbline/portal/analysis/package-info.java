/** Tests of analysis. */
@NullMarked
package dev.plumbline.portal.analysis;

import org.jspecify.annotations.NullMarked;
