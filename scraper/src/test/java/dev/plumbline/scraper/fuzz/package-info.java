/** What hostile input may not do: targets that a fuzzer drives, and their seeds and crash files as tests. */
@NullMarked
package dev.plumbline.scraper.fuzz;

import org.jspecify.annotations.NullMarked;
