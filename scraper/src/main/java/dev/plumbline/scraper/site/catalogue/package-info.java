/** One class a site, one sorted list. */
@NullMarked
package dev.plumbline.scraper.site.catalogue;

import org.jspecify.annotations.NullMarked;
