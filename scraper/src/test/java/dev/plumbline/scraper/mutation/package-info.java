/** What mutants of the rules say of the rules' tests. */
@NullMarked
package dev.plumbline.scraper.mutation;

import org.jspecify.annotations.NullMarked;
