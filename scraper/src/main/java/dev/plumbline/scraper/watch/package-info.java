/** Lists of names and identifiers that a team watches: read in the formats in which they are published, and matched. */
@NullMarked
package dev.plumbline.scraper.watch;

import org.jspecify.annotations.NullMarked;
