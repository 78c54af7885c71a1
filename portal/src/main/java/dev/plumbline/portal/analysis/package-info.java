/** From captures to findings: the only caller of the scraper. */
@NullMarked
package dev.plumbline.portal.analysis;

import org.jspecify.annotations.NullMarked;
