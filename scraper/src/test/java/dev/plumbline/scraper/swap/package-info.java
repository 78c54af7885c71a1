/** Dossiers with every name, or every place, swapped for another one. */
@NullMarked
package dev.plumbline.scraper.swap;

import org.jspecify.annotations.NullMarked;
