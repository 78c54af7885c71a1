/** Pages that somebody saved, as browsers and crawlers save them, with the address and the time that were saved with each. */
@NullMarked
package dev.plumbline.scraper.archive;

import org.jspecify.annotations.NullMarked;
