/** The same text, layout or contact under another identity. */
@NullMarked
package dev.plumbline.portal.reuse;

import org.jspecify.annotations.NullMarked;
