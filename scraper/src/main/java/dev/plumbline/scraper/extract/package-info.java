/** Readers that know HTML and people's habits but no site. */
@NullMarked
package dev.plumbline.scraper.extract;

import org.jspecify.annotations.NullMarked;
