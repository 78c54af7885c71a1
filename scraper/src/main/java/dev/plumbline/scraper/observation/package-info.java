/** What a person saw: one structured thing in an interview, a chat or a delivery. */
@NullMarked
package dev.plumbline.scraper.observation;

import org.jspecify.annotations.NullMarked;
