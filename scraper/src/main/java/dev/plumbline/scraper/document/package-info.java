/** Files that people write about themselves: a CV as PDF, Word file, page or text becomes a page that is read like any other. */
@NullMarked
package dev.plumbline.scraper.document;

import org.jspecify.annotations.NullMarked;
