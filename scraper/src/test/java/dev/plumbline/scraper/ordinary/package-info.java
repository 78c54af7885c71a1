/** Dossiers of invented, ordinary people, in text files: what rules must leave alone. */
@NullMarked
package dev.plumbline.scraper.ordinary;

import org.jspecify.annotations.NullMarked;
