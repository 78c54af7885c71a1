/** How much of saved pages is read: a command, not a test. */
@NullMarked
package dev.plumbline.scraper.samples;

import org.jspecify.annotations.NullMarked;
