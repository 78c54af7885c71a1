/** What a browser saw: a page, its address, the site it belongs to. */
@NullMarked
package dev.plumbline.scraper.capture;

import org.jspecify.annotations.NullMarked;
