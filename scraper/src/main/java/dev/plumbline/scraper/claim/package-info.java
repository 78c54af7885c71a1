/** What a page says, in words and parts, and where it says so. */
@NullMarked
package dev.plumbline.scraper.claim;

import org.jspecify.annotations.NullMarked;
