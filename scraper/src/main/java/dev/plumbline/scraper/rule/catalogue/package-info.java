/** One class a rule, one sorted list. */
@NullMarked
package dev.plumbline.scraper.rule.catalogue;

import org.jspecify.annotations.NullMarked;
