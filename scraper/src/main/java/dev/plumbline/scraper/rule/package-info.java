/** What a rule may see, and what it may say. */
@NullMarked
package dev.plumbline.scraper.rule;

import org.jspecify.annotations.NullMarked;
