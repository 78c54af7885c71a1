/** Takes captures and keeps them: facts. */
@NullMarked
package dev.plumbline.portal.capture;

import org.jspecify.annotations.NullMarked;
