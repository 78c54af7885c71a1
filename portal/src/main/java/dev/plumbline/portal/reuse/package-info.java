/** The same text or contact under another identity. */
@NullMarked
package dev.plumbline.portal.reuse;

import org.jspecify.annotations.NullMarked;
