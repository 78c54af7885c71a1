/** How a site is read: a page parsed once within budgets, and claims that always carry evidence. */
@NullMarked
package dev.plumbline.scraper.site;

import org.jspecify.annotations.NullMarked;
