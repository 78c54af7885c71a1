/** What makes a text recognisable, and the exact comparison of two texts. */
@NullMarked
package dev.plumbline.scraper.fingerprint;

import org.jspecify.annotations.NullMarked;
